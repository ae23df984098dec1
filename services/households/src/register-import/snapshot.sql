-- What the file told of, and of which day, is remembered.
insert into
  households.snapshot (
    list,
    region,
    as_of,
    town,
    categories,
    import_id,
    is_full,
    register
  )
values
  (
    :list,
    :region,
    :asOf,
    :town,
    :categories,
    :id,
    :isFull,
    split_part(:list, '@', 1)
  )
