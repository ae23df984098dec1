-- An entry becomes another name of the one that stands.
update students.student o
set
  linked_to = k.id,
  linked_key = k.person_key,
  school_id = k.school_id,
  school_code = k.school_code,
  region = k.region,
  town = k.town,
  stage = k.stage,
  grade = k.grade,
  class_name = k.class_name,
  boarder = k.boarder,
  status = k.status
from
  students.student k
where
  o.id = :otherId
  and k.id = :keepId
returning
  o.id
