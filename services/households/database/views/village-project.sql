-- What of a project's relief has ended at households, as gifts that were not cancelled: counted there and not in the
-- village.
create function households.relief_given (in_project uuid)
returns bigint stable security definer
set
  search_path = '' language sql
begin atomic
select
  coalesce(sum(g.amount_fen), 0)::bigint
from
  households.project_part t
  join donations.gift g on g.project_part_id = t.id
where
  t.project_id = in_project
  and g.status not in ('CANCELLED', 'RETURNED');

end;

-- Of one part, while nobody gives of it.
create function households.relief_of_part (in_part uuid)
returns bigint security definer
set
  search_path = '' language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('project part ' || in_part, 0));
  return (select coalesce(sum(g.amount_fen), 0)::bigint from donations.gift g
    where g.project_part_id = in_part and g.status not in ('CANCELLED', 'RETURNED'));
end $$;

revoke all on function households.relief_given, households.relief_of_part from public;

grant execute on function households.relief_given, households.relief_of_part to households;
