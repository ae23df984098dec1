-- A month and day in a term: an autumn term runs into January.
create or replace function subsidies.day_in(term text, autumn text, spring text) returns date immutable
  language sql return
  case when right(term, 1) = '2' then make_date(substr(term, 6, 4)::int, left(spring, 2)::int, right(spring, 2)::int)
    else make_date(case when autumn < '08' then substr(term, 6, 4)
      else left(term, 4) end::int, left(autumn, 2)::int, right(autumn, 2)::int) end;
grant execute on function subsidies.day_in to public;
create or replace function subsidies.term_before(term text) returns text immutable language sql return
  case when right(term, 1) = '2' then left(term, 9) || '-1'
    else (left(term, 4)::int - 1) || '-' || left(term, 4) || '-2' end;
grant execute on function subsidies.term_before to public;
-- The term that a day lies in: spring from February to July, autumn from August to January.
create or replace function subsidies.term_of(day date) returns text immutable language sql return
  case when extract(month from day) >= 8 then extract(year from day) || '-' || extract(year from day) + 1 || '-1'
    when extract(month from day) = 1 then extract(year from day) - 1 || '-' || extract(year from day) || '-1'
    else extract(year from day) - 1 || '-' || extract(year from day) || '-2' end;
grant execute on function subsidies.term_of to public;
-- Whether two terms are one period of a programme: the same term, or, of what is paid by the year, the same school
-- year.
create or replace function subsidies.same_period(per text, term text, other_term text) returns boolean immutable
  language sql return
  term = other_term or (per = 'SCHOOL_YEAR' and left(term, 9) = left(other_term, 9));
grant execute on function subsidies.same_period to public;
-- Terms of which anything is named or paid where codes begin so. It steps through the indexes from one term to the
-- next, of payments from one county and school year to the next, however many rows each has.
create or replace function subsidies.terms_in(prefix text) returns setof text stable
  set search_path = '' set enable_seqscan = off language sql
begin atomic
  with recursive named as (
    select min(e.term) as term from subsidies.entitlement e
    union all
    select (select min(e.term) from subsidies.entitlement e where e.term > named.term) from named
      where named.term is not null),
  paid as (
    (select left(p.region, 6) as county, left(p.term, 9) as year from subsidies.payment p
      where left(p.region, 6) >= left(prefix, 6) and left(p.region, 6) < left(prefix, 6) || '~' order by 1, 2 limit 1)
    union all
    select after.county, after.year from paid cross join lateral (
      select left(p.region, 6) as county, left(p.term, 9) as year from subsidies.payment p
        where (left(p.region, 6), left(p.term, 9)) > (paid.county, paid.year)
          and left(p.region, 6) < left(prefix, 6) || '~' order by 1, 2 limit 1) as after)
  select named.term from named cross join lateral (select from subsidies.entitlement e where e.term = named.term
    and e.region >= prefix and e.region < prefix || '~' limit 1) as one
  union
  select paid.year || half from paid cross join unnest('{-1,-2}'::text[]) as half
    cross join lateral (select from subsidies.payment p where left(p.region, 6) = paid.county
      and left(p.term, 9) = paid.year and p.term = paid.year || half and starts_with(p.region, prefix) limit 1) as one;
end;
grant execute on function subsidies.terms_in to public;
