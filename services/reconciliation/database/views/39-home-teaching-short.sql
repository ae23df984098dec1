-- HOME_TEACHING_SHORT: children taught at home who got less than four fifths of the lessons that their province asks
-- for, counted to this day of the term from its sixth week on; by school. Not in counties that enter no such visits.
create view reconciliation.rule_home_teaching_short as
select
  'HOME_TEACHING_SHORT' as rule,
  left(s.region, 6) collate "C" as county,
  s.school_id,
  null::text as programme,
  concat_ws('|', term.code, max(s.id::text)) as facts,
  jsonb_build_object(
    'count',
    count(*),
    'title',
    min(rule.source),
    'since',
    min(term.first_day)
  ) as detail,
  '{}'::text[] as organisations
from
  (
    select
      subsidies.term_of (
        (select reconciliation.today())
      ) as code,
      subsidies.day_in (
        subsidies.term_of (
          (select reconciliation.today())
        ),
        '09-01',
        '03-01'
      ) as first_day,
      least(
        (select reconciliation.today()),
        subsidies.day_in (
          subsidies.term_of (
            (select reconciliation.today())
          ),
          '01-15',
          '06-30'
        )
      ) as last_day
  ) as term
  join students.enrolment e on e.status = 'HOME_TEACHING'
  and e.until_date is null
  join students.student s on s.id = e.student_id
  and s.status = 'HOME_TEACHING'
  join reconciliation.home_teaching_rule rule on starts_with(s.region, rule.region)
  cross join lateral (
    select
      greatest(term.first_day, e.from_date) as from_day
  ) as since
where
  term.last_day - since.from_day >= 42
  and exists (
    select
    from
      households.visit_standing v
      join households.pairing p on p.id = v.pairing_id
    where
      v.kind = 'HOME_TEACHING'
      and left(p.region, 6) = left(s.region, 6)
      and v.on_date >= term.first_day - 365
  )
  and (
    select
      coalesce(sum(v.lessons), 0)
    from
      households.pairing p
      join households.visit_standing v on v.pairing_id = p.id
    where
      (
        p.student_id = s.id
        or p.household_id in (
          select
            c.household_id
          from
            reconciliation.child_household c
          where
            c.student_id = s.id
        )
      )
      and v.kind = 'HOME_TEACHING'
      and v.on_date between since.from_day and term.last_day
  ) < 0.8 * rule.lessons_a_week * ((term.last_day - since.from_day) / 7)
group by
  left(s.region, 6) collate "C",
  s.school_id,
  term.code;
