-- A new id, in the order of time.
select
  uuidv7() as id
