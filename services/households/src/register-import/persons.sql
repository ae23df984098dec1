-- The members of the rows that enter; one that says nothing new is left as it is.
with
  changed as (
    insert into
      households.member as m (
        household_id,
        list,
        register,
        region,
        member_key,
        name,
        name_key,
        pinyin_key,
        id_cipher,
        id_digest,
        id_valid,
        id_kind,
        near_digests,
        sex,
        birth_date,
        relation,
        town,
        head_name_key,
        as_of
      )
    select
      household_id,
      :list,
      split_part(:list, '@', 1),
      :region,
      member_key,
      name,
      name_key,
      pinyin_key,
      id_cipher,
      id_digest,
      id_valid,
      id_kind,
      near_digests,
      sex,
      birth_date,
      relation,
      town,
      head_name_key,
      :asOf
    from
      (
        select distinct
          on (household_id, member_key) *
        from
          placed
        order by
          household_id,
          member_key,
          row
      ) as once
    on conflict (household_id, member_key) do update
    set
      name = excluded.name,
      name_key = excluded.name_key,
      pinyin_key = excluded.pinyin_key,
      as_of = excluded.as_of,
      relation = coalesce(excluded.relation, m.relation),
      town = coalesce(excluded.town, m.town),
      head_name_key = coalesce(excluded.head_name_key, m.head_name_key)
    where
      (m.name, m.relation, m.town, m.head_name_key) is distinct from (
        excluded.name,
        coalesce(excluded.relation, m.relation),
        coalesce(excluded.town, m.town),
        coalesce(excluded.head_name_key, m.head_name_key)
      )
    returning
      household_id,
      member_key
  )
update staged
set
  outcome = 'ACCEPTED'
from
  placed p,
  changed c
where
  p.row = staged.row
  and (c.household_id, c.member_key) = (p.household_id, p.member_key)
