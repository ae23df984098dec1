-- Whether a newer file told of all that this one tells of.
select
  exists (
    select
    from
      households.snapshot s
    where
      (s.list, s.region) = (:list, :region)
      and s.is_full
      and (
        s.town is null
        or s.town = :town
      )
      and (
        s.categories is null
        or s.categories @> :categories::text[]
      )
      and s.as_of > :asOf::date
  ) as older
