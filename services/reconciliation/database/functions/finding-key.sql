-- The key of a finding with its records as they are: changed records are another finding. What is only counted beside
-- them is left out.
create or replace function reconciliation.finding_key(rule text, person bytea, entry uuid, regions text[], term text,
  programme text, records uuid[], stake bigint, detail jsonb) returns uuid stable language sql return
  md5(
    concat_ws(
      '|',
      rule,
      encode(person, 'hex'),
      entry,
      case
        when person is null
        and entry is null then regions::text
      end,
      coalesce(term, '-'),
      coalesce(programme, '-'),
      records,
      stake,
      detail - 'count' - 'byRegister' - 'bornOn'
    )
  )::uuid;
revoke all on function reconciliation.finding_key from public;
grant execute on function reconciliation.finding_key to reconciliation_job;
