-- Names of a region, in an index alone.
drop index students.student_region;
create index student_region on students.student (region, name_key) include (id);
