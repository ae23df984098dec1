-- Of a village's project no more ends at households than its part for them holds; whoever changes the part waits.
create or replace function donations.keep_relief() returns trigger security definer set search_path = ''
  language plpgsql as $$
declare part_id uuid;
begin
  for part_id in select distinct g.project_part_id from changed g where g.project_part_id is not null order by 1 loop
    perform pg_advisory_xact_lock(hashtextextended('project part ' || part_id, 0));
    if (select coalesce(sum(g.amount_fen), 0) from donations.gift g
        where g.project_part_id = part_id and g.status not in ('CANCELLED', 'RETURNED'))
      > (select coalesce(sum(t.amount_fen), 0) from households.project_part t
        where t.id = part_id or t.corrects_id = part_id) then
      raise exception 'more than the part holds' using errcode = 'check_violation', constraint = 'project_part_holds';
    end if;
  end loop;
  return null;
end $$;
alter function donations.keep_relief owner to donations_job;
create or replace trigger keep_relief after insert on donations.gift referencing new table as changed
  for each statement execute function donations.keep_relief();
