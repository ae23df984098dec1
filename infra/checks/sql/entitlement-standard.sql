-- What is due is what a standard of its programme, stage and boarding, in force at the term and reaching the county, says; a waiver
-- what its school charges at most; by months a part of the highest standard at most.
select t.id::text as what, format('%s fen of %s for %s', t.amount_fen, t.programme_code, t.term) as why
from subsidies.entitlement t join subsidies.programme g on g.code = t.programme_code where t.status = 'NAMED' and not case when g.form = 'WAIVER' then exists (
    select from subsidies.school_fee f where f.school_id = t.school_id and f.stage = t.stage and f.purpose = g.purpose and f.from_term <= t.term and f.amount_fen >= t.amount_fen)
  else exists (
    select from subsidies.standard s where s.programme_code = t.programme_code and (s.stage = t.stage or g.prorated) and (s.boarder is null or s.boarder = t.boarder or g.prorated) and (s.tier is null or s.tier = t.tier)
      and (s.categories is null or s.categories && t.categories) and (s.amount_fen = t.amount_fen or (g.prorated and s.amount_fen >= t.amount_fen))
      and s.from_term <= t.term and coalesce(s.until_term, '9999') >= t.term and (s.region = '00' or starts_with(t.region, s.region))) end;
