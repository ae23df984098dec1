-- What is found of people who help, by school or team, as the records are at this moment, as of giving
-- (reconciliation.giving_found). A register's bureau reads what its own list is part of.
create view reconciliation.people_found as
select
  r.rule,
  md5(concat_ws('|', r.rule, r.county, r.school_id, r.facts))::uuid as key,
  null::bytea as person_key,
  null::uuid as student_id,
  null::uuid as entry_id,
  r.school_id,
  array[r.county::text] as regions,
  null::text as term,
  r.programme,
  null::bigint as stake_fen,
  '{}'::uuid[] as record_ids,
  r.organisations,
  r.detail,
  false as is_shared,
  null::uuid as only_student_id,
  r.county
from
  (
    select
      *
    from
      reconciliation.rule_unpaired
    union all
    select
      *
    from
      reconciliation.rule_pairing_silent
    union all
    select
      *
    from
      reconciliation.rule_difficulty_overdue
    union all
    select
      *
    from
      reconciliation.rule_comfort_twice
    union all
    select
      *
    from
      reconciliation.rule_home_teaching_short
    union all
    select
      *
    from
      reconciliation.rule_training_allowance_twice
  ) as r;
