-- What one student is due by the standards of a programme: of the narrowest region, then of the child's own tier and
-- category, then the newest. One rule for naming, advances and trials.
create or replace function subsidies.standard_of(in_programme text, in_stage text, in_boarder boolean, in_tier text,
  in_categories text[], in_region text, in_term text)
returns table (amount_fen bigint, source text) stable language sql as $$
  select s.amount_fen, s.source from subsidies.standard s
  where s.programme_code = in_programme and s.stage = in_stage and (s.boarder is null or s.boarder = in_boarder)
    and (s.tier is null or s.tier = in_tier)
    and (s.categories is null or s.categories && in_categories)
    and s.from_term <= in_term and coalesce(s.until_term, '9999') >= in_term and (s.region = '00'
      or starts_with(in_region, s.region))
  order by s.region <> '00' desc, length(s.region) desc, s.tier is not null desc, s.categories is not null desc,
    s.from_term desc, s.boarder nulls last, s.amount_fen desc limit 1
$$;
grant execute on function subsidies.standard_of to public;
