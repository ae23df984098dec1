-- The school registry: schools, students and where each was enrolled when.
create table students.school (
  id uuid primary key default uuidv7(),
  code text not null constraint school_code unique check (code ~ '^\d{10}$'),
  name text not null,
  name_key text not null,
  region text not null,
  town text,
  stages text[] not null,
  -- day of the newest file that named it
  as_of date not null default '1900-01-01'
);
create index school_region on students.school (region);

create table students.student (
  id uuid primary key default uuidv7(),
  registry_cipher text not null,
  registry_digest bytea not null constraint student_registry unique,
  registry_permanent boolean not null,
  -- digest of the ID number that a G number was made from; it may differ from today's
  registry_id_digest bytea,
  id_cipher text,
  id_digest bytea,
  name text not null,
  name_key text not null,
  pinyin_key text not null,
  sex text not null check (sex in ('MALE', 'FEMALE')),
  birth_date date not null,
  -- the enrolment of now, kept with the open row of students.enrolment by the same statements
  school_id uuid not null references students.school,
  school_code text not null,
  region text not null,
  town text,
  stage text not null,
  grade int not null check (grade between 1 and 9),
  class_name text,
  boarder boolean not null,
  status text not null,
  -- day of the newest file that held the row; an older file changes nothing of now
  as_of date not null default '1900-01-01'
);
create index student_id_digest on students.student (id_digest);
create index student_registry_id on students.student (registry_id_digest);
create index student_name on students.student (name_key);
create index student_pinyin on students.student (pinyin_key, birth_date);
create index student_school on students.student (school_id, name_key);
create index student_region on students.student (region);

create table students.enrolment (
  id uuid primary key default uuidv7(),
  student_id uuid not null references students.student,
  school_id uuid not null references students.school,
  stage text not null,
  grade int not null,
  class_name text,
  boarder boolean not null,
  status text not null,
  from_date date not null,
  until_date date check (until_date >= from_date)
);
create index enrolment_student on students.enrolment (student_id, from_date);
create unique index enrolment_one_open on students.enrolment (student_id) where until_date is null;

alter table students.school enable row level security, force row level security;
alter table students.student enable row level security, force row level security;
alter table students.enrolment enable row level security, force row level security;
grant select on students.school, students.student, students.enrolment to students;
grant select, insert, update on students.school, students.student, students.enrolment to students_job;
