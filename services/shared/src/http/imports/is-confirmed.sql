-- Whether somebody would end who was not shown.
select
  exists (
    select
      unnest(:ending::uuid[])
    except
    select
      person_id
    from
      import_ending
    where
      import_id = :id
  ) as is_more
