-- What is found in giving, by school or donation, as the records are at this moment: a county's are few groups that an
-- index leads to, so no copy is kept of them. In the columns of reconciliation.kept_finding. What is counted may change
-- without being another finding; where the newest of what is counted is another one, so is the finding.
create view reconciliation.giving_found as
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
  '{}'::text[] as organisations,
  r.detail,
  false as is_shared,
  null::uuid as only_student_id,
  r.county
from
  (
    select
      *
    from
      reconciliation.rule_gift_unconfirmed
    union all
    select
      *
    from
      reconciliation.rule_need_unmet
    union all
    select
      *
    from
      reconciliation.rule_voucher_unused
    union all
    select
      *
    from
      reconciliation.rule_funds_unused
  ) as r;
