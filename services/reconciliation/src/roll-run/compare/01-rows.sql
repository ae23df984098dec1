-- The register rows in scope that stand now: their categories, the age on the register's day, and whether the child
-- is accounted for elsewhere.
create temp table roll_row on commit drop as
select
  m.id as member_id,
  m.household_id,
  m.list,
  m.register,
  m.region,
  m.name_key,
  m.pinyin_key,
  m.id_digest,
  m.id_valid,
  coalesce(m.id_kind = 'OTHER', false) as is_other_document,
  m.near_digests,
  m.birth_date,
  m.sex,
  m.relation,
  m.town,
  m.head_name_key,
  r.categories,
  date_part('year', age (d.day, m.birth_date))::int as age,
  (
    select
      min(
        case w.reason
          when 'ELSEWHERE' then '1'
          else '2'
        end
      )
    from
      households.whereabouts w
    where
      w.member_id = m.id
      and w.taken_back_at is null
      and w.from_date <= d.day
      and coalesce(w.valid_until, 'infinity') >= d.day
  ) as whereabouts
from
  scope_member
  join households.member m using (id)
  join region_day d on d.region = m.region
  join (
    select
      member_id,
      array_agg(
        distinct category
        order by
          category
      ) as categories
    from
      households.registration
    where
      until_date is null
      and (
        not (
          select
            is_narrow
          from
            scope
        )
        or member_id in (
          select
            id
          from
            scope_member
        )
      )
    group by
      member_id
  ) as r on r.member_id = m.id
