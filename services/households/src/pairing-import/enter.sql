-- Pairings of the rows that stand; the same two again, also after they ended, say nothing new.
with
  fresh as (
    select distinct
      on (t.helper_id, t.household_id, t.student_id) t.*
    from
      staged t
    where
      t.row not in (
        select
          row
        from
          refused
      )
      and t.helper_id is not null
      and not exists (
        select
        from
          households.pairing p
        where
          p.helper_id = t.helper_id
          and p.household_id is not distinct from t.household_id
          and p.student_id is not distinct from t.student_id
          and (
            not t.is_dated
            or coalesce(p.until_date, t.from_date) >= t.from_date
          )
      )
    order by
      t.helper_id,
      t.household_id,
      t.student_id,
      t.row
  ),
  entered as (
    insert into
      households.pairing (
        helper_id,
        household_id,
        student_id,
        purposes,
        from_date,
        masked_name,
        place,
        town,
        region,
        made_by
      )
    select
      helper_id,
      household_id,
      student_id,
      purposes,
      from_date,
      masked_name,
      place,
      town,
      region,
      :organisation
    from
      fresh
    order by
      row
    on conflict do nothing
    returning
      helper_id,
      household_id,
      student_id
  )
update staged t
set
  outcome = case
    when f.row is not null
    and e.helper_id is not null then 'ACCEPTED'
    else 'UNCHANGED'
  end
from
  staged o
  left join fresh f on f.row = o.row
  left join entered e on e.helper_id = o.helper_id
  and e.household_id is not distinct from o.household_id
  and e.student_id is not distinct from o.student_id
where
  o.row = t.row
  and t.row not in (
    select
      row
    from
      refused
  )
