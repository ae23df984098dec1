-- What was found keeps its decisions under its new key.
create temp table finding_moved on commit drop as
select k.key as was,
  reconciliation.finding_key(k.rule, c.new, k.entry_id, k.regions, k.term, k.programme, k.record_ids, k.stake_fen,
    k.detail) as becomes
from reconciliation.kept_finding k
join chunk c on c.old = k.person_key;

update reconciliation.finding_decision d
set finding_key = m.becomes,
  -- the id that was decided on holds the key, in base64 as addresses write it
  finding_id = rtrim(translate(replace(encode(convert_to(replace(
    convert_from(decode(rpad(translate(d.finding_id, '-_', '+/'), (ceil(length(d.finding_id) / 4.0) * 4)::int, '='),
      'base64'), 'UTF8'),
    m.was::text, m.becomes::text), 'UTF8'), 'base64'), E'\n', ''), '+/', '-_'), '=')
from finding_moved m
where d.finding_key = m.was;

update reconciliation.kept_finding k
set person_key = c.new,
  key = reconciliation.finding_key(k.rule, c.new, k.entry_id, k.regions, k.term, k.programme, k.record_ids,
    k.stake_fen, k.detail)
from chunk c
where c.old = k.person_key;
