-- The caller's own entries as a helper: the same sign-in may stand on the lists of several bureaus. An organisation
-- that is known by its name alone may have a namesake in another county: the sign-in says which, and where it does not,
-- such entries are its own only while one county has them.
create or replace function households.own_helpers() returns uuid[] stable security definer set search_path = ''
  language sql as $$
  with meant as (
    select h.id, h.region, h.organisation_key = h.made_by as is_by_code from households.helper h
    where session.audience() = 'HELPER' and h.organisation_key = session.setting('helper_of')
      and h.staff_number = session.staff_number()
  )
  select coalesce(array_agg(m.id), '{}') from meant m
  where m.is_by_code or case
    when session.setting('helper_region') is not null then session.holds(m.region, session.setting('helper_region'))
    else (select count(distinct left(o.region, 6)) from meant o where not o.is_by_code) = 1
  end
$$;
revoke all on function households.own_helpers from public;
grant execute on function households.own_helpers to households, households_job, donations,
  reconciliation;
