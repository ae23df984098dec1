-- The household or the student of a row, within the caller's region, schools or register.
with
  household as (
    select distinct
      on (o.row) o.row,
      h.id,
      h.region,
      h.town,
      h.village,
      coalesce(
        h.head_name,
        (
          select
            m.name
          from
            households.member m
          where
            m.household_id = h.id
          order by
            m.relation is distinct from '户主',
            m.id
          limit
            1
        )
      ) as name,
      o.target_key is not null
      and not exists (
        select
        from
          households.member m
        where
          m.household_id = h.id
          and (
            m.name_key = o.target_key
            or m.head_name_key = o.target_key
          )
      ) as is_named_otherwise
    from
      staged o
      join households.household h on h.register = o.register
      and h.number = o.household_number
      and starts_with(h.region, :region)
    where
      :schools::text[] is null
      and (
        :register::text is null
        or h.register = :register
      )
    order by
      o.row,
      h.origin is not null,
      h.id
  ),
  student as (
    select distinct
      on (o.row) o.row,
      s.id,
      s.region,
      s.name,
      c.name as school,
      o.target_key is not null
      and o.target_key <> s.name_key as is_named_otherwise
    from
      staged o
      join students.student s on s.registry_digest = o.registry_digest
      join students.school c on c.id = s.school_id
    where
      :register::text is null
      and case
        when :schools::text[] is null then starts_with(s.region, :region)
        else c.code = any (:schools::text[])
        and s.status not in ('TRANSFERRED', 'GRADUATED')
      end
    order by
      o.row,
      s.linked_to is null desc,
      s.status = 'ENROLLED' desc,
      s.id
  ),
  found as (
    select
      row,
      id as household_id,
      null::uuid as student_id,
      name,
      coalesce(village, town) as place,
      town,
      region,
      is_named_otherwise
    from
      household
    union all
    select
      row,
      null,
      id,
      name,
      school,
      null,
      region,
      is_named_otherwise
    from
      student
  )
update staged t
set
  household_id = f.household_id,
  student_id = f.student_id,
  masked_name = left(f.name, 1) || '**',
  place = f.place,
  town = f.town,
  region = f.region,
  is_named_otherwise = f.is_named_otherwise
from
  found f
where
  f.row = t.row
