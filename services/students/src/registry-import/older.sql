-- Rows of students of whom a newer file told change nothing, and say so.
with
  older as (
    update staged t
    set
      outcome = 'UNCHANGED'
    from
      students.student s
    where
      s.registry_digest = t.registry_digest
      and starts_with(s.region, :region)
      and s.linked_to is null
      and (
        :isOlder
        or s.as_of > :asOf::date
        or exists (
          select
          from
            students.snapshot n
          where
            n.region = :region
            and n.is_full
            and n.as_of > :asOf::date
            and s.stage = any (n.stages)
            and (
              n.town is null
              or n.town = s.town
            )
            and (
              n.school_codes is null
              or s.school_code = any (n.school_codes)
            )
        )
      )
      and t.outcome is null
      and t.row not in (
        select
          row
        from
          refused
      )
    returning
      t.row
  )
insert into
  warned
select
  row,
  null,
  'OLDER_THAN_KNOWN',
  null
from
  older
