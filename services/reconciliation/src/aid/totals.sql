-- Totals of students by channel and form.
select
  parent.id as "studentId",
  total.channel as "channel!",
  total.form as "form!",
  sum(total.count)::int as "count!",
  sum(total.amount)::bigint as "amount!",
  sum(total.unpriced)::int as "unpriced!"
from
  unnest(:ids::uuid[]) as parent (id)
  cross join lateral (
    select
      line.channel,
      line.form,
      sum(line.times)::int as count,
      coalesce(sum(line.amount_fen), 0)::bigint as amount,
      count(*) filter (
        where
          line.times = 1
          and line.amount_fen is null
      )::int as unpriced
    from
      (
        select
          aid.*
        from
          reconciliation.aid_record aid
        where
          aid.student_id = any (
            array(
              select
                o.id
              from
                students.student o
              where
                o.id = parent.id
                or o.linked_to = parent.id
            )
          )
          and (
            :term::text is null
            or aid.term = :term
          )
          and aid.status in ('PAID', 'CONFIRMED')
          and not (
            (
              (
                select
                  session.audience ()
              ) = 'REGISTER'
              and aid.made_by is distinct from (
                select
                  session.organisation ()
              )
            )
            and aid.source = 'Gift'
          )
      ) as given
      -- of several funders of one gift each one's part stands under its own channel, and the gift once
      cross join lateral (
        select
          given.channel,
          given.form,
          1 as times,
          given.amount_fen - coalesce(
            (
              select
                sum(f.amount_fen)
              from
                donations.funder_share f
              where
                f.gift_id = given.id
            ),
            0
          )::bigint as amount_fen
        union all
        select
          n.channel,
          given.form,
          0,
          f.amount_fen
        from
          donations.funder_share f
          join donations.partner n on n.id = f.partner_id
        where
          f.gift_id = given.id
      ) as line
    group by
      line.channel,
      line.form
    union all
    -- who helps: a service of each term in which there was a visit
    select
      case help.kind
        when 'TEACHER' then 'SCHOOL'
        when 'CADRE' then 'GOVERNMENT'
        else 'VOLUNTEER'
      end,
      'SERVICE',
      count(distinct (help.id, help.term))::int,
      0::bigint,
      0
    from
      (
        select
          p.id,
          h.kind,
          subsidies.term_of (v.on_date) as term
        from
          households.pairing p
          join households.helper h on h.id = p.helper_id
          join households.visit_standing v on v.pairing_id = p.id
        where
          (
            p.student_id = parent.id
            or p.household_id = any (
              array(
                select
                  m.household_id
                from
                  reconciliation.roll_entry e
                  join reconciliation.roll_member m on m.entry_id = e.id
                where
                  e.student_id = parent.id
                  and e.status = 'MATCHED'
              )
            )
          )
      ) as help
    where
      :term::text is null
      or help.term = :term
    group by
      1
  ) as total
group by
  parent.id,
  total.channel,
  total.form
order by
  total.channel,
  total.form
