-- Lives: files arrive again and again, children move, fall ill, are promoted; two entries may be one person.
create table students.snapshot (
  import_id uuid primary key,
  region text not null,
  -- what the file told of: a town, some schools; the stages that stood in it
  town text,
  school_codes text[],
  stages text[] not null,
  as_of date not null,
  -- whether who is not in it is 待核实 since
  is_full boolean not null
);
create index snapshot_scope on students.snapshot (region, as_of);
alter table students.snapshot enable row level security, force row level security;
grant select, insert on students.snapshot to students_job;
grant select on students.snapshot to students;

alter table students.enrolment
  -- 待核实: the newest file of its scope did not hold it, or nobody has confirmed that it ended
  add unverified_since date,
  -- why it was changed by hand, and by whom
  add reason text, add changed_by text,
  -- ended by the link of two entries, and opened again when that is undone
  add ended_by_link boolean not null default false;
alter table students.student add touched xid8 not null default pg_current_xact_id(),
  -- another registry entry of the same person: the one that is kept
  add linked_to uuid references students.student,
  -- what the person is known by: that of the kept entry
  add linked_key bytea;
-- the few whom the roll looks for by another way than by the number
create index student_no_number on students.student (name_key) where id_digest is null;
create index student_no_number_sound on students.student (pinyin_key, birth_date) where id_digest is null;
create index student_other_number on students.student (registry_id_digest) where registry_id_digest is distinct from id_digest;
drop index students.student_registry_id;
create index student_touched on students.student (touched);
create index student_linked on students.student (linked_to) where linked_to is not null;
alter table students.student alter column person_key set expression as (coalesce(linked_key, id_digest, registry_digest));

create table students.registry_link (
  id uuid primary key default uuidv7(),
  keep_id uuid not null references students.student,
  other_id uuid not null references students.student,
  reason text not null,
  linked_by text not null,
  at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz
);
create index registry_link_other on students.registry_link (other_id, id);

-- What a school asks its bureau to mend.
create table students.correction (
  id uuid primary key default uuidv7(),
  student_id uuid not null references students.student,
  -- the school that proposed it, for its own class and boarding
  school_id uuid not null references students.school,
  name text,
  class_name text,
  boarder boolean,
  from_date date not null,
  reason text not null,
  status text not null default 'PROPOSED' check (status in ('PROPOSED', 'ACCEPTED', 'REFUSED')),
  proposed_by text not null,
  organisation text not null,
  at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  decision_reason text
);
create index correction_student on students.correction (student_id, id);
create index correction_open on students.correction (id) where status = 'PROPOSED';

-- The last grade of a stage: who ends it graduates. A narrower region has its own (five years of primary school in some).
create table students.last_grade (
  region text not null,
  stage text not null,
  grade int not null check (grade between 1 and 9),
  source text not null,
  primary key (region, stage)
);
insert into students.last_grade (region, stage, grade, source) values
  ('00', 'PRESCHOOL', 3, '小班、中班、大班'), ('00', 'PRIMARY', 6, '六三学制'), ('00', 'JUNIOR', 3, '六三学制'), ('00', 'SENIOR', 3, '三年制'),
  ('00', 'SEC_VOC', 3, '三年制'), ('00', 'HIGHER_VOC', 3, '三年制'), ('00', 'UNDERGRAD', 4, '四年制'), ('00', 'POSTGRAD', 3, '三年制');

alter table students.registry_link enable row level security, force row level security;
alter table students.correction enable row level security, force row level security;
alter table students.last_grade enable row level security, force row level security;
grant select, insert, update (undone_by, undone_at) on students.registry_link to students;
grant select, insert, update (status, decided_by, decided_at, decision_reason) on students.correction to students;
grant select on students.last_grade to students, students_job;

-- An education bureau writes the lives of the children of its region.
grant update (name, name_key, pinyin_key, school_id, school_code, region, town, stage, grade, class_name, boarder, status, as_of, touched, linked_to, linked_key) on students.student to students;
grant insert, update on students.enrolment to students;
