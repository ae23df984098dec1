-- Grants of a period as open data may tell them: a partner's own, or of a bureau's region all
-- partners', of what arrived
-- and is priced. Of a child nothing but the county and the last day of the quarter; of fewer than five children
-- of one funder, county, quarter and purpose the province; of fewer still nothing (`is_left_out`). What a household got
-- is told at its school where there are five of them there, a delivery to unlisted people and a gift to a school at the
-- school. Of a gift of several funders each has its own grant, and what was handed on is a grant to whom has it now.
create function donations.open_grants (in_region text, in_from date, in_until date)
returns table (
  grant_id uuid,
  kind text,
  funder_uscc text,
  funder_name text,
  item_name text,
  item_english text,
  form text,
  purpose text,
  amount_fen bigint,
  awarded_on date,
  place text,
  recipient_code text,
  recipient_name text,
  is_left_out boolean
) stable security definer
set
  search_path = '' language sql
begin atomic
with
  part as (
    select
      g.id,
      g.open_id,
      d.id as donation_id,
      d.partner_id,
      coalesce(g.lead_fen, g.amount_fen) as amount_fen,
      true as is_lead
    from
      donations.gift g
      join donations.donation d on d.id = g.donation_id
    union all
    select
      g.id,
      g.open_id,
      f.donation_id,
      f.partner_id,
      f.amount_fen,
      false
    from
      donations.funder_share f
      join donations.gift g on g.id = f.gift_id
  ),
  told as (
    select
      md5(concat_ws('|', part.open_id, part.donation_id))::uuid as grant_id,
      case
        when g.student_id is not null then 'INDIVIDUAL'
        when g.household_id is not null then 'HOUSEHOLD'
        else 'SCHOOL'
      end as kind,
      p.uscc,
      p.name,
      i.name as item_name,
      i.english as item_english,
      g.form,
      g.purpose,
      part.amount_fen,
      (
        date_trunc('quarter', g.given_on) + interval '3 months - 1 day'
      )::date as quarter_end,
      left(g.region, 6) as county,
      c.code as school_code,
      c.name as school_name
    from
      part
      join donations.gift g on g.id = part.id
      join donations.donation d on d.id = part.donation_id
      join donations.partner p on p.id = part.partner_id
      left join donations.item i on i.code = g.item_code
      left join students.student s on s.id = g.via_student
      left join students.school c on c.id = coalesce(g.school_id, s.school_id)
    where
      g.status in ('DELIVERED', 'CONFIRMED')
      and g.form <> 'LOAN'
      and part.amount_fen > 0
      and not d.anonymous
      and g.given_on between in_from and in_until
      and starts_with(g.region, in_region)
      and case session.audience ()
        when 'EDUCATION' then session.holds (g.region, session.region ())
        when 'PARTNER' then p.uscc = session.uscc ()
        else false
      end
  ),
  small as (
    select
      told.*,
      count(*) over (
        partition by
          kind,
          uscc,
          county,
          quarter_end,
          purpose
      ) < 5 as in_county,
      count(*) over (
        partition by
          kind,
          uscc,
          school_code,
          quarter_end,
          purpose
      ) < 5 as at_school
    from
      told
  ),
  placed as (
    select
      small.*,
      kind = 'INDIVIDUAL'
      and in_county as moves_up,
      count(*) filter (
        where
          kind = 'INDIVIDUAL'
          and in_county
      ) over (
        partition by
          uscc,
          left(county, 2),
          quarter_end,
          purpose
      ) as in_province
    from
      small
  )
select
  placed.grant_id,
  placed.kind,
  placed.uscc,
  placed.name,
  placed.item_name,
  placed.item_english,
  placed.form,
  placed.purpose,
  placed.amount_fen,
  placed.quarter_end,
  case
    when placed.moves_up then left(placed.county, 2)
    else placed.county
  end,
  case
    when placed.kind <> 'INDIVIDUAL' then placed.school_code
  end,
  case
    when placed.kind <> 'INDIVIDUAL' then placed.school_name
  end,
  (
    placed.moves_up
    and placed.in_province < 5
  )
  or (
    placed.kind = 'HOUSEHOLD'
    and (
      placed.at_school
      or placed.school_code is null
    )
  )
from
  placed
union all
select
  md5(concat_ws('|', 'handed on', u.id))::uuid,
  'HANDED_ON',
  p.uscc,
  p.name,
  null,
  null,
  d.form,
  d.purpose,
  u.amount_fen,
  (
    date_trunc('quarter', u.on_date) + interval '3 months - 1 day'
  )::date,
  null,
  q.uscc,
  q.name,
  false
from
  donations.donation_use u
  join donations.donation d on d.id = u.donation_id
  join donations.partner p on p.id = d.partner_id
  join donations.donation t on t.id = u.to_donation_id
  join donations.partner q on q.id = t.partner_id
where
  u.kind = 'HANDED_ON'
  and u.amount_fen > 0
  and not d.anonymous
  and u.on_date between in_from and in_until
  and session.audience () = 'PARTNER'
  and p.uscc = session.uscc ()
order by
  10,
  1;

end;

revoke all on function donations.open_grants from public;

grant execute on function donations.open_grants to donations;
