-- Last term's list stands for this term's until it is named, at the standards of this term.
insert into
  subsidies.entitlement (
    student_id,
    programme_code,
    term,
    amount_fen,
    census_on,
    stage,
    boarder,
    categories,
    standard_source,
    region,
    made_by,
    school_id,
    grade,
    class_name,
    tier,
    basis_kind
  )
select distinct
  on (e.person_key, e.programme_code) e.student_id,
  e.programme_code,
  :term,
  s.amount_fen,
  subsidies.day_in (:term, g.census_autumn, g.census_spring),
  e.stage,
  e.boarder,
  e.categories,
  s.source,
  e.region,
  :organisation,
  e.school_id,
  e.grade,
  e.class_name,
  e.tier,
  'LAST_ROLL'
from
  subsidies.named_before (:region, :term, :codes) as e
  join subsidies.programme g on g.code = e.programme_code
  cross join lateral subsidies.standard_of (
    e.programme_code,
    e.stage,
    e.boarder,
    e.tier,
    e.categories,
    e.region,
    :term
  ) as s
where
  g.form = 'CASH'
order by
  e.person_key,
  e.programme_code,
  e.student_id
on conflict (student_id, programme_code, term) do nothing
