-- What is due is what a standard of its programme, stage and boarding, in force at the term and reaching the county, says.
select t.id::text as what, format('%s fen of %s for %s', t.amount_fen, t.programme_code, t.term) as why
from subsidies.entitlement t where t.status = 'NAMED' and not exists (
  select from subsidies.standard s where s.programme_code = t.programme_code and s.stage = t.stage and (s.boarder is null or s.boarder = t.boarder) and s.amount_fen = t.amount_fen
    and s.from_term <= t.term and coalesce(s.until_term, '9999') >= t.term and (s.region = '00' or starts_with(t.region, s.region)));
