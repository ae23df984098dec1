-- The caller's own entries as a helper: the same sign-in may stand on the lists of several bureaus.
create or replace function households.own_helpers() returns uuid[] stable security definer set search_path = ''
  language sql as $$
  select coalesce(array_agg(h.id), '{}') from households.helper h
  where session.audience() = 'HELPER' and h.organisation_key = session.setting('helper_of')
    and h.staff_number = session.staff_number()
$$;
revoke all on function households.own_helpers from public;
grant execute on function households.own_helpers to households, households_job, donations,
  reconciliation;
