-- UNPAIRED: children of the categories that their county pairs, whom nobody helps; by school. Quiet for thirty days
-- after a child joins the roll, or after its pairing ended.
create view reconciliation.rule_unpaired as
select
  'UNPAIRED' as rule,
  e.county collate "C" as county,
  s.school_id,
  null::text as programme,
  md5(
    string_agg(
      s.id::text,
      '|'
      order by
        s.id
    )
  ) as facts,
  jsonb_build_object('count', count(*)) as detail,
  '{}'::text[] as organisations
from
  subsidies.county_rule rule
  join reconciliation.roll_entry e on e.county = left(rule.region, 6)
  and e.status = 'MATCHED'
  and e.merged_into is null
  and e.line_categories && rule.pairing_categories
  join students.student s on s.id = e.student_id
  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
where
  length(rule.region) = 6
  and not exists (
    select
    from
      households.pairing p
    where
      p.student_id = s.id
      and coalesce(p.until_date, 'infinity') > (select reconciliation.today()) - 30
  )
  and not exists (
    select
    from
      reconciliation.roll_member m
      join households.pairing p on p.household_id = m.household_id
    where
      m.entry_id = e.id
      and coalesce(p.until_date, 'infinity') > (select reconciliation.today()) - 30
  )
  and not exists (
    select
    from
      reconciliation.roll_run r
      join reconciliation.roll_change c on c.run_id = r.id
    where
      c.kind = 'JOINED'
      and c.entry_id = e.id
      and session.day_of (r.as_of) > (select reconciliation.today()) - 30
  )
group by
  e.county collate "C",
  s.school_id;
