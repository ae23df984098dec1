-- What each row says of each thing enters; what the child was given is remarked upon its row.
with
  said as (
    select
      row_number() over (
        order by
          t.row,
          x.item
      ) as place,
      t.row,
      t.student_id,
      x.item,
      x.needed,
      t.reason,
      t.note
    from
      staged t
      cross join lateral (
        select
          item,
          true as needed
        from
          unnest(t.needed) as item
        union all
        select
          item,
          false
        from
          unnest(t.there) as item
      ) as x
    where
      t.outcome is null
      and t.namesakes = 1
      and t.row not in (
        select
          row
        from
          refused
      )
  ),
  entered as (
    select
      r.place,
      r.outcome
    from
      (
        select
          array_agg(
            student_id
            order by
              place
          ) as students,
          array_agg(
            item
            order by
              place
          ) as items,
          array_agg(
            null::text
            order by
              place
          ) as purposes,
          array_agg(
            needed
            order by
              place
          ) as needed,
          array_agg(
            1::numeric
            order by
              place
          ) as quantities,
          array_agg(
            null::bigint
            order by
              place
          ) as amounts,
          array_agg(
            reason
            order by
              place
          ) as reasons,
          array_agg(
            note
            order by
              place
          ) as notes
        from
          said
      ) as a
      cross join lateral donations.record_needs (
        a.students,
        a.items,
        a.purposes,
        a.needed,
        a.quantities,
        a.amounts,
        a.reasons,
        a.notes,
        :on::date,
        :organisation,
        :subject
      ) as r
  ),
  told as (
    select
      s.row,
      bool_or(e.outcome <> 'SAME') as is_new,
      bool_or(e.outcome = 'HAS_ONE') as has_one,
      bool_and(e.outcome = 'HAS_ONE') as has_all
    from
      said s
      join entered e on e.place = s.place
    group by
      s.row
  ),
  remarked as (
    insert into
      warned
    select
      row,
      null,
      'NEED_WAS_GIVEN',
      null
    from
      told
    where
      has_one
  )
update staged t
set
  outcome = case
    when coalesce(told.is_new, false)
    and not coalesce(told.has_all, false) then 'ACCEPTED'
    else 'UNCHANGED'
  end
from
  staged o
  left join told on told.row = o.row
where
  t.row = o.row
  and o.namesakes = 1
  and o.row not in (
    select
      row
    from
      refused
  )
