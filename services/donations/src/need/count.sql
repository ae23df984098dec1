-- Needs of the caller's children by thing, and by town or school, counted by where they stand.
select
  t.item_code as "itemCode",
  t.purpose as "purpose!",
  t.town as "town",
  t.school as "school",
  t.school_code as "schoolCode",
  t.asked as "asked!",
  t.open as "open!",
  t.reserved as "reserved!",
  t.promised as "promised!",
  t.met as "met!",
  t.there as "there!"
from
  donations.count_needs (:bySchool) as t
