-- The pairing of a row on its day, of the caller's own helpers (an education bureau's region, whoever keeps them).
with
  meant as (
    select
      o.row,
      p.id,
      count(*) over (
        partition by
          o.row
      )::int as pairings
    from
      staged o
      join households.helper h on (
        h.organisation_key = o.organisation_key
        or h.organisation = o.organisation
      )
      and case
        when o.staff_number is null then h.name = o.helper
        else h.staff_number = o.staff_number
      end
      join households.pairing p on p.helper_id = h.id
      and o.on_date between p.from_date and coalesce(p.until_date, o.on_date)
      left join households.household d on d.id = p.household_id
      left join students.student s on s.id = p.student_id
    where
      starts_with(h.region, left(:region, 6))
      and (
        h.made_by = :organisation
        or (
          :schools::text[] is null
          and :register::text is null
        )
      )
      and case
        when o.household_number is not null then d.number = o.household_number
        and d.register = o.register
        and starts_with(d.region, :region)
        and (
          :register::text is null
          or d.register = :register
        )
        else s.registry_digest = o.registry_digest
        and case
          when :schools::text[] is null then starts_with(s.region, :region)
          else s.school_code = any (:schools::text[])
        end
      end
  )
update staged t
set
  pairing_id = m.id,
  pairings = m.pairings
from
  meant m
where
  m.row = t.row
