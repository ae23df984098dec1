-- What the file told of, and of which day, is remembered.
insert into
  students.snapshot (
    region,
    as_of,
    town,
    school_codes,
    import_id,
    is_full,
    stages
  )
values
  (
    :region,
    :asOf,
    :town,
    :schoolCodes,
    :id,
    :isFull,
    array(
      select
        stage
      from
        file_stage
      order by
        1
    )
  )
