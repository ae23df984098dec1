-- What became of the rows.
with
  rejected as (
    insert into
      refused
    select
      t.row,
      '走访日期',
      case t.told
        when 'NOT_HOME_TAUGHT' then 'NOT_HOME_TAUGHT'
        else 'VISIT_THERE'
      end,
      null
    from
      staged t
    where
      t.told in ('CONFLICT', 'REUSED', 'NOT_HOME_TAUGHT')
  )
update staged
set
  outcome = case told
    when 'DONE' then 'ACCEPTED'
    else 'UNCHANGED'
  end
where
  told in ('DONE', 'KNOWN', 'TWICE')
