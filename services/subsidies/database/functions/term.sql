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
-- Whether two terms are one period of a programme: the same term, or, of what is paid by the year, the same school
-- year.
create or replace function subsidies.same_period(per text, term text, other_term text) returns boolean immutable
  language sql return
  term = other_term or (per = 'SCHOOL_YEAR' and left(term, 9) = left(other_term, 9));
grant execute on function subsidies.same_period to public;
