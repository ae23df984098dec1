-- What all rules find, of all counties: the truth of which reconciliation.kept_finding is the copy, in its columns. The
-- key is that of the records as they are.
create view reconciliation.finding_found as
select
  f.rule,
  reconciliation.finding_key (
    f.rule,
    f.person_key,
    f.entry_id,
    f.regions,
    f.term,
    f.programme,
    f.record_ids,
    f.stake_fen,
    f.detail
  ) as key,
  f.person_key,
  f.student_id,
  f.entry_id,
  f.regions,
  f.term,
  f.programme,
  f.stake_fen,
  f.record_ids,
  f.organisations,
  f.detail,
  f.of_county,
  f.is_shared,
  case
    when not f.is_shared
    and entry.county = left(f.regions[1], 6) then entry.id
  end as only_student_id
from
  (
    select
      *
    from
      reconciliation.rule_not_paid
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_underpaid
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_returned_not_reissued
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_return_contradicted
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_duplicate_payment
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_exclusive_programmes
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_not_enrolled_paid
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_same_purpose
    union all
    select
      *,
      null::text
    from
      reconciliation.rule_duplicate_registry
    union all
    select
      *
    from
      reconciliation.rule_not_in_school
    union all
    select
      *
    from
      reconciliation.rule_unresolved_match
  ) as r
  cross join lateral (
    select
      r.*,
      exists (
        select
        from
          unnest(r.regions) as other
        where
          left(other, 6) <> left(r.regions[1], 6)
      ) as is_shared
  ) as f
  left join lateral (
    select
      (array_agg(s.id)) [1] as id,
      min(left(s.region, 6)) as county
    from
      students.student s
    where
      s.person_key = f.person_key
    having
      count(*) = 1
  ) as entry on true;

-- What was kept before was found by the rules as they were.
insert into
  reconciliation.finding_due (is_everything)
values
  (true);
