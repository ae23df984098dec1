-- the transaction that last changed what the roll stands on
create or replace function students.touch() returns trigger
  language plpgsql as $$ begin new.touched := pg_current_xact_id(); return new; end $$;
-- A linked entry is wherever the kept one is.
create or replace function students.follow() returns trigger language plpgsql as $$
begin
  update students.student o
    set school_id = new.school_id, school_code = new.school_code, region = new.region, town = new.town,
      stage = new.stage, grade = new.grade,
    class_name = new.class_name, boarder = new.boarder, status = new.status, linked_key = coalesce(new.id_digest,
      new.registry_digest)
  where o.linked_to = new.id;
  return null;
end $$;
create or replace trigger followed after update on students.student for each row
  when (new.linked_to is null
    and (old.school_id, old.town, old.stage, old.grade, old.class_name, old.boarder, old.status, old.id_digest)
    is distinct from (new.school_id, new.town, new.stage, new.grade, new.class_name, new.boarder, new.status,
      new.id_digest)) execute function students.follow();
create or replace trigger touched before update of id_digest, name_key, sex, birth_date, school_id, region, town, stage,
  grade, status, linked_to, linked_key, touched on students.student for each row execute function students.touch();
-- Students of an education bureau's region whose name holds this; for others none: they look at what they see one by
-- one.
create or replace function students.named_in_session(part text) returns setof uuid stable security definer
  set search_path = '' language sql
begin atomic
  select s.id from students.student s where session.audience() = 'EDUCATION' and s.region >= session.region()
    and s.region < session.region() || '~' and position(part in s.name_key) > 0;
end;
revoke all on function students.named_in_session from public;
grant execute on function students.named_in_session to students, reconciliation;
alter function students.named_in_session owner to students_job;
