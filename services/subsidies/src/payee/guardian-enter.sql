-- Somebody who may receive for a student.
insert into
  subsidies.guardian (student_id, name, name_key, relation)
values
  (:studentId, :holder, :nameKey, :relation)
on conflict (student_id, name_key) do nothing
