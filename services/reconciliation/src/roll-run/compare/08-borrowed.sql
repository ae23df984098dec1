-- A number that is another's tells no age.
update person
set
  birth_date = null,
  age = null
where
  is_borrowed
  or (
    exact_id is not null
    and not is_matched
  )
