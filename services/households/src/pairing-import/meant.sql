-- The helper of a row, of the caller's own: by 工号 within the 单位, else by a name that one bears there.
update staged t
set
  helper_id = f.id,
  helpers = f.helpers,
  helper_name = f.name
from
  (
    select distinct
      on (o.row) o.row,
      h.id,
      h.name,
      count(*) over (
        partition by
          o.row
      )::int as helpers
    from
      staged o
      join households.helper h on h.made_by = :organisation
      and h.organisation_key = o.organisation_key
      and case
        when o.staff_number is null then h.name = o.helper
        else h.staff_number = o.staff_number
      end
    order by
      o.row,
      h.id
  ) as f
where
  f.row = t.row
