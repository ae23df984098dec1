-- Transfers between counties. They touch rows of two counties, and so run with the rights of the role that owns them;
-- each looks for itself who is asking. Asks for a child by number and name. Whether anybody holds such a child changes
-- nothing of what the asker learns. An ask that is still open is answered again.
create function students.ask_transfer (
  in_organisation_name text,
  in_subject text,
  in_name text,
  in_name_key text,
  in_digest bytea,
  in_cipher text,
  in_last_four text,
  in_school uuid,
  in_stage text,
  in_grade int,
  in_class text,
  in_boarder boolean,
  in_on date,
  in_reason text
) returns uuid volatile security definer
set
  search_path = '' language plpgsql as $$
declare asked uuid; held students.student;
begin
  if session.audience() is distinct from 'EDUCATION' then raise exception using errcode = '42501'; end if;
  select id into asked from students.transfer t where t.registry_digest = in_digest and t.region = session.region()
    and t.status in ('ASKED', 'CONTESTED');
  if asked is not null then return asked; end if;
  select s.* into held from students.student s
  where s.registry_digest = in_digest and s.name_key = in_name_key and s.linked_to is null and s.status <> 'GRADUATED'
    and not session.holds(s.region, session.region())
  order by s.status in ('TRANSFERRED', 'DROPPED'), s.id limit 1;
  insert into students.transfer (region, organisation, organisation_name, asked_by, name, name_key, registry_digest,
    registry_cipher, registry_last_four, to_school_id, stage, grade, class_name, boarder, on_date, reason,
    student_id, held_region)
  values (session.region(), session.organisation(), in_organisation_name, in_subject, in_name, in_name_key, in_digest,
    in_cipher, in_last_four, in_school, in_stage, in_grade, in_class, in_boarder, in_on, in_reason,
    held.id, held.region)
  returning id into asked;
  return asked;
end $$;

-- Moves the child of a transfer: what held until then stays as history. An entry of the asker's own under the same
-- number joins it.
create function students.move_by_transfer (in_transfer uuid, in_subject text)
returns void volatile security definer
set
  search_path = '' language plpgsql as $$
declare t students.transfer; s students.student; own students.student; was students.enrolment; place students.school;
  day date; opened uuid;
begin
  select * into t from students.transfer where id = in_transfer for update;
  select * into s from students.student where id = t.student_id for update;
  select * into place from students.school where id = t.to_school_id;
  select * into own from students.student o where o.registry_digest = t.registry_digest
    and o.county = left(place.region, 6) and o.linked_to is null and o.id <> s.id for update;
  select * into was from students.enrolment e where e.student_id = s.id and e.until_date is null;
  day := greatest(t.on_date, coalesce(was.from_date, t.on_date));
  if own.id is not null then
    update students.enrolment set until_date = greatest(from_date, day), ended_by_link = true where student_id = own.id
      and until_date is null;
    update students.student set linked_to = s.id, linked_key = s.person_key where id = own.id;
    insert into students.registry_link (keep_id, other_id, reason, linked_by) values (s.id, own.id, '转学', in_subject);
  end if;
  update students.enrolment set until_date = day where id = was.id;
  insert into students.enrolment (student_id, school_id, stage, grade, class_name, boarder, status, from_date, reason,
    changed_by)
  values (s.id, place.id, t.stage, t.grade, t.class_name, t.boarder, 'ENROLLED', day, '转学', in_subject)
    returning id into opened;
  update students.student
    set school_id = place.id, school_code = place.code, region = place.region, town = place.town, stage = t.stage,
      grade = t.grade, class_name = t.class_name,
    boarder = t.boarder, status = 'ENROLLED', as_of = greatest(as_of, day) where id = s.id;
  update students.transfer set from_enrolment_id = was.id, to_enrolment_id = opened, own_student_id = own.id
    where id = t.id;
end $$;

-- The holder's word, or the platform's where the two do not agree.
create function students.decide_transfer (
  in_transfer uuid,
  in_release boolean,
  in_reason text,
  in_subject text
) returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare t students.transfer; by_platform boolean := session.audience() = 'PLATFORM';
begin
  select * into t from students.transfer where id = in_transfer for update;
  if not found or not (case when by_platform then t.status = 'CONTESTED' or t.is_platform
      else session.audience() = 'EDUCATION'
        and coalesce(session.holds(t.held_region, session.region()), false) end) then
    return 'NOT_FOUND';
  end if;
  if t.status <> (case when by_platform then 'CONTESTED' else 'ASKED' end) then return 'STATE_NOT_ALLOWED'; end if;
  -- nobody holds such a child: there is nothing to release
  if in_release and t.student_id is null then return 'NOBODY'; end if;
  -- the child is where the holder says only while nobody else has moved it since
  if in_release and not exists (select from students.student s where s.id = t.student_id and s.linked_to is null
    and s.region = t.held_region) then return 'MOVED'; end if;
  update students.transfer x set status = case when in_release then 'RELEASED'
    else 'REFUSED' end, is_platform = by_platform
      or x.is_platform, decided_by = in_subject, decided_at = now(), decision_reason = in_reason where x.id = t.id;
  if in_release and t.to_school_id is not null then perform students.move_by_transfer(t.id, in_subject); end if;
  -- a county that is not of this house: the child leaves, and its history goes sealed
  if in_release and t.to_school_id is null then
    update students.enrolment set until_date = greatest(from_date, t.on_date) where student_id = t.student_id
      and until_date is null;
    insert into students.enrolment (student_id, school_id, stage, grade, class_name, boarder, status, from_date, reason,
      changed_by)
    select s.id, s.school_id, s.stage, s.grade, s.class_name, s.boarder, 'TRANSFERRED', greatest(t.on_date, (
      select max(e.from_date) from students.enrolment e where e.student_id = s.id)), '转往外区县', in_subject
    from students.student s where s.id = t.student_id;
    update students.student set status = 'TRANSFERRED' where id = t.student_id;
  end if;
  return 'DONE';
end $$;

-- The asker takes a refusal, or no answer in fifteen days, to the platform.
create function students.contest_transfer (in_transfer uuid, in_reason text)
returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare t students.transfer;
begin
  select * into t from students.transfer where id = in_transfer for update;
  if not found or session.audience() is distinct from 'EDUCATION'
    or not session.holds(t.region, session.region()) then return 'NOT_FOUND'; end if;
  if t.is_platform or not (t.status = 'REFUSED' or (t.status = 'ASKED'
    and t.asked_at < now() - interval '15 days')) then return 'STATE_NOT_ALLOWED'; end if;
  update students.transfer set status = 'CONTESTED', contest_reason = in_reason where id = t.id;
  return 'DONE';
end $$;

-- Either side takes a transfer back within thirty days: the child is where it was, and so is the asker's own entry.
create function students.undo_transfer (in_transfer uuid, in_reason text, in_subject text)
returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare t students.transfer; was students.enrolment; place students.school;
begin
  select * into t from students.transfer where id = in_transfer for update;
  if not found or session.audience() is distinct from 'EDUCATION' or t.student_id is null
    or not (session.holds(t.region, session.region())
      or session.holds(t.held_region, session.region())) then return 'NOT_FOUND'; end if;
  -- what the platform decided is the platform's
  if t.status <> 'RELEASED' or t.is_platform
    or t.decided_at < now() - interval '30 days' then return 'STATE_NOT_ALLOWED'; end if;
  -- whoever was linked to another entry or moved on since is not torn out of it
  if not exists (select from students.student s where s.id = t.student_id and s.linked_to is null
    and session.holds(s.region, t.region))
    or exists (select from students.student f where f.linked_to = t.student_id and f.id is distinct
      from t.own_student_id)
    or exists (select from students.student o join students.student s on s.id = t.student_id
      where o.registry_digest = s.registry_digest and o.county = left(t.held_region, 6) and o.linked_to is null
        and o.id <> s.id) then return 'MOVED'; end if;
  select * into was from students.enrolment where id = t.from_enrolment_id;
  select * into place from students.school where id = was.school_id;
  update students.enrolment
    set until_date = from_date, unverified_since = null, reason = concat_ws('；', reason, '转学已撤销')
      where student_id = t.student_id and id >= t.to_enrolment_id;
  update students.enrolment set until_date = null where id = was.id;
  update students.student
    set school_id = place.id, school_code = place.code, region = place.region, town = place.town, stage = was.stage,
      grade = was.grade, class_name = was.class_name, boarder = was.boarder, status = was.status
        where id = t.student_id;
  -- the asker's own entry followed it, and now stands apart again where it was
  if t.own_student_id is not null then
    update students.registry_link set undone_at = now(), undone_by = in_subject where other_id = t.own_student_id
      and keep_id = t.student_id and undone_at is null;
    update students.enrolment set until_date = null, ended_by_link = false where student_id = t.own_student_id
      and ended_by_link;
    update students.student o
      set linked_to = null, linked_key = null, school_id = c.id, school_code = c.code, region = c.region, town = c.town,
        stage = e.stage, grade = e.grade, class_name = e.class_name, boarder = e.boarder, status = e.status
    from students.enrolment e join students.school c on c.id = e.school_id where o.id = t.own_student_id
      and e.student_id = o.id and e.until_date is null;
  end if;
  update students.transfer set status = 'UNDONE', undone_by = in_subject, undone_at = now(), undo_reason = in_reason
    where id = t.id;
  return 'DONE';
end $$;

-- The platform says whose a school code is. A school that goes to another county goes with its students; one whom the
-- new county has under an entry of its own has left the school.
create function students.decide_school_claim (
  in_claim uuid,
  in_grant boolean,
  in_reason text,
  in_subject text
) returns text volatile security definer
set
  search_path = '' language plpgsql as $$
declare c students.school_claim; place students.school;
begin
  select * into c from students.school_claim where id = in_claim for update;
  if not found or session.audience() is distinct from 'PLATFORM' then return 'NOT_FOUND'; end if;
  if c.status <> 'ASKED' then return 'STATE_NOT_ALLOWED'; end if;
  update students.school_claim set status = case when in_grant then 'GRANTED'
    else 'REFUSED' end, decided_by = in_subject, decided_at = now(), reason = in_reason where id = c.id;
  if in_grant then
    select * into place from students.school where code = c.code for update;
    update students.student s set status = 'TRANSFERRED' where s.school_id = place.id and s.linked_to is null
      and exists (
      select from students.student o where o.registry_digest = s.registry_digest and o.county = left(c.region, 6)
        and o.linked_to is null);
    update students.enrolment e set status = s.status from students.student s where s.school_id = place.id
      and e.student_id = s.id and e.until_date is null and e.status <> s.status;
    update students.school set region = c.region where id = place.id;
    update students.student s set region = c.region where s.school_id = place.id and s.status <> 'TRANSFERRED';
  end if;
  return 'DONE';
end $$;

revoke all on function students.ask_transfer, students.move_by_transfer, students.decide_transfer,
  students.contest_transfer, students.undo_transfer, students.decide_school_claim from public;

grant execute on function students.ask_transfer, students.decide_transfer, students.contest_transfer,
  students.undo_transfer, students.decide_school_claim to students;

-- How many of these persons, by equal number and equal name, study in another county and not in this one; for the
-- registers, which ask before they bring many such rows in.
create function students.elsewhere_count (in_region text, digests bytea[], names text[])
returns int stable security definer
set
  search_path = '' language sql
begin atomic
select
  count(*)::int
from
  (
    select distinct
      *
    from
      unnest(digests, names) as p (digest, name_key)
  ) as person
where
  exists (
    select
    from
      students.student s
    where
      s.id_digest = person.digest
      and s.name_key = person.name_key
      and s.county <> left(in_region, 6)
  )
  and not exists (
    select
    from
      students.student s
    where
      s.id_digest = person.digest
      and s.county = left(in_region, 6)
  );

end;

revoke all on function students.elsewhere_count from public;

grant execute on function students.elsewhere_count to households_job;
