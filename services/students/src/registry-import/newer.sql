-- Whether a newer file told of all that this one tells of.
select
  exists (
    select
    from
      students.snapshot s
    where
      s.region = :region
      and s.is_full
      and s.as_of > :asOf::date
      and (
        s.town is null
        or s.town = :town
      )
      and (
        s.school_codes is null
        or s.school_codes @> :schoolCodes::text[]
      )
      and s.stages @> array(
        select
          stage
        from
          file_stage
      )
  ) as older
