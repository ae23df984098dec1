-- Every aid of every channel in one shape, with the rights of whoever asks: what was paid, what was given (to a
-- household: once for each of its children), and what is still due.
create view reconciliation.aid_record
with
  (security_invoker = true) as
select
  p.id,
  'Payment' as source,
  p.student_id,
  'GOVERNMENT' as channel,
  p.form,
  g.purpose,
  g.name as title,
  p.payer as giver,
  p.amount_fen,
  null::numeric as quantity,
  null::text as unit,
  p.term,
  p.paid_on as on_date,
  case p.status
    when 'PLANNED' then 'DUE'
    when 'SENT' then 'PAID'
    when 'CONFIRMED' then 'CONFIRMED'
    when 'RETURNED' then 'RETURNED'
    when 'REISSUED' then 'RETURNED'
    else 'CANCELLED'
  end as status,
  false as via_household,
  p.made_by,
  p.region,
  g.english
from
  subsidies.payment p
  join subsidies.programme g on g.code = p.programme_code
union all
select
  g.id,
  'Gift',
  g.student_id,
  n.channel,
  g.form,
  g.purpose,
  g.title,
  n.name,
  g.amount_fen,
  g.quantity,
  g.unit,
  g.term,
  g.given_on,
  case g.status
    when 'PLEDGED' then 'PLEDGED'
    when 'DELIVERED' then 'PAID'
    when 'CONFIRMED' then 'CONFIRMED'
    when 'RETURNED' then 'RETURNED'
    else 'CANCELLED'
  end,
  false,
  g.made_by,
  g.region,
  i.english
from
  donations.gift g
  join donations.partner n on n.id = g.partner_id
  left join donations.item i on i.code = g.item_code
where
  g.household_id is null
union all
select
  g.id,
  'Gift',
  sibling.student_id,
  n.channel,
  g.form,
  g.purpose,
  g.title,
  n.name,
  g.amount_fen,
  g.quantity,
  g.unit,
  g.term,
  g.given_on,
  case g.status
    when 'PLEDGED' then 'PLEDGED'
    when 'DELIVERED' then 'PAID'
    when 'CONFIRMED' then 'CONFIRMED'
    when 'RETURNED' then 'RETURNED'
    else 'CANCELLED'
  end,
  true,
  g.made_by,
  g.region,
  i.english
from
  (
    select distinct
      e.student_id,
      m.household_id
    from
      reconciliation.roll_entry e
      join reconciliation.roll_member m on m.entry_id = e.id
    where
      e.status = 'MATCHED'
  ) as sibling
  -- first the gifts of the household, then who may see them: the policy asks row by row
  cross join lateral (
    select
      o.id,
      o.partner_id,
      o.item_code,
      o.form,
      o.purpose,
      o.title,
      o.amount_fen,
      o.quantity,
      o.unit,
      o.term,
      o.given_on,
      o.status,
      o.made_by,
      o.region
    from
      donations.gift o
    where
      o.household_id = sibling.household_id
    offset
      0
  ) as g
  join donations.partner n on n.id = g.partner_id
  left join donations.item i on i.code = g.item_code
union all
select
  o.id,
  'Entitlement',
  o.student_id,
  'GOVERNMENT',
  g.form,
  g.purpose,
  g.name,
  g.payer,
  (o.amount_fen - o.paid_fen - o.planned_fen)::bigint,
  null,
  null,
  o.term,
  null,
  'DUE',
  false,
  o.made_by,
  o.region,
  g.english
from
  reconciliation.owed o
  join subsidies.programme g on g.code = o.programme_code
where
  o.amount_fen > o.paid_fen + o.planned_fen
union all
-- comfort money of a visit that stands, signed for: the child's, or each child's of the household
select
  v.id,
  'Visit',
  child.student_id,
  case v.paid_from
    when 'BUDGET' then 'GOVERNMENT'
    when 'SCHOOL' then 'SCHOOL'
    else 'VOLUNTEER'
  end,
  'CASH',
  'LIVING',
  '走访慰问金',
  case v.paid_from
    when 'BUDGET' then '财政'
    when 'SCHOOL' then '学校'
    else '帮扶人'
  end,
  v.comfort_fen,
  null,
  null,
  subsidies.term_of (v.on_date),
  v.on_date,
  'CONFIRMED',
  child.via_household,
  v.made_by,
  child.region,
  'comfort money at a visit'
from
  (
    select
      p.id,
      p.student_id,
      p.region,
      false as via_household
    from
      households.pairing p
    where
      p.student_id is not null
    union all
    select
      p.id,
      sibling.student_id,
      p.region,
      true
    from
      (
        select distinct
          e.student_id,
          m.household_id
        from
          reconciliation.roll_entry e
          join reconciliation.roll_member m on m.entry_id = e.id
        where
          e.status = 'MATCHED'
      ) as sibling
      cross join lateral (
        select
          q.id,
          q.region
        from
          households.pairing q
        where
          q.household_id = sibling.household_id
        offset
          0
      ) as p
  ) as child
  join households.visit_standing v on v.pairing_id = child.id
where
  v.comfort_fen is not null;

grant select on reconciliation.aid_record to reconciliation, reconciliation_job;
