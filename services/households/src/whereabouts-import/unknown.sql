-- Rows that name nobody on the county's registers.
insert into
  refused
select
  t.row,
  '身份证号',
  'MEMBER_UNKNOWN',
  null
from
  staged t
where
  t.outcome is null
  and not exists (
    select
    from
      households.member m
    where
      m.id_digest = t.id_digest
      and (
        m.name_key = t.name_key
        or m.pinyin_key = t.pinyin_key
      )
      and starts_with(m.region, :region)
  )
