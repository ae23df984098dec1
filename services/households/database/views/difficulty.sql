-- Opens a difficulty with its first event.
create function households.open_difficulty (
  in_id uuid,
  in_pairing uuid,
  in_visit uuid,
  in_kind text,
  in_title text,
  in_opened date,
  in_due date,
  in_organisation text,
  in_subject text
) returns text security definer
set
  search_path = '' language plpgsql as $$
begin
  if in_visit is not null and not exists (select from households.visit v
    where v.id = in_visit and v.pairing_id = in_pairing) then return 'NO_VISIT'; end if;
  insert into households.difficulty (id, pairing_id, visit_id, kind, title, opened_on, due_on, status_on, made_by)
  values (in_id, in_pairing, in_visit, in_kind, in_title, in_opened, in_due, in_opened, in_organisation);
  insert into households.difficulty_event (difficulty_id, status, on_date, subject, made_by)
  values (in_id, 'OPEN', in_opened, in_subject, in_organisation);
  return 'DONE';
end $$;

-- A step of a difficulty: its status is that of its last event. Two at once: the second finds what the first has left.
create function households.step_difficulty (
  in_id uuid,
  in_from text[],
  in_status text,
  in_on date,
  in_note text,
  in_referral text,
  in_organisation text,
  in_subject text
) returns text security definer
set
  search_path = '' language plpgsql as $$
declare was households.difficulty;
begin
  select * into was from households.difficulty d where d.id = in_id for update;
  if not was.status = any (in_from) then return was.status; end if;
  if in_on < was.status_on then return 'DAY'; end if;
  insert into households.difficulty_event (difficulty_id, status, on_date, note, subject, made_by)
  values (in_id, in_status, in_on, in_note, in_subject, in_organisation);
  update households.difficulty set status = in_status, status_on = in_on,
    outcome = case when in_status in ('SOLVED', 'NOT_SOLVABLE') then in_note end,
    referral = case when in_status = 'NOT_SOLVABLE' then in_referral end
  where id = in_id;
  return 'DONE';
end $$;

revoke all on function households.open_difficulty, households.step_difficulty from public;

grant execute on function households.open_difficulty, households.step_difficulty to households;
