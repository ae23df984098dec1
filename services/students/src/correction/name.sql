-- A student's name is mended.
update students.student
set
  name = :name,
  name_key = :key,
  pinyin_key = :pinyinKey
where
  id = :studentId
