-- The person of a row by number, never guessed by name: on the registers that the caller keeps or oversees.
with
  found as (
    select
      o.row,
      (
        select
          min(m.id::text)::uuid
        from
          households.member m
        where
          m.id_digest = o.id_digest
          and starts_with(m.region, :region)
          and (
            :register::text is null
            or m.register = :register
          )
      ) as member_id,
      exists (
        select
        from
          students.student s
        where
          s.id_digest = o.id_digest
          and starts_with(s.region, :region)
          and s.status not in ('TRANSFERRED', 'GRADUATED')
          and (
            :register::text is null
            or exists (
              select
              from
                households.member m
              where
                m.id_digest = o.id_digest
                and m.register = :register
                and starts_with(m.region, :region)
            )
          )
      ) as is_student,
      row_number() over (
        partition by
          o.number,
          o.on_date,
          o.name_key,
          o.id_digest is null
        order by
          o.row
      )::int as occurrence
    from
      staged o
  )
update staged t
set
  member_id = f.member_id,
  is_student = f.is_student,
  occurrence = case
    when t.id_digest is null then f.occurrence
    else 1
  end
from
  found f
where
  f.row = t.row
