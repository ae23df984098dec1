-- a number is one person's: of the row that it surely matches, else of the first, rural revitalisation before others
create temp table lead on commit drop as
select
  t.member_id,
  first_value(t.name_key) over w as name_key,
  first_value(t.pinyin_key) over w as pinyin_key,
  first_value(
    case
      when x.likeness > 0
      and d.member_id is null then x.student_id
    end
  ) over w as student_id
from
  roll_row t
  left join exact x using (member_id)
  left join doubt d using (member_id)
where
  t.id_digest is not null
window
  w as (
    partition by
      t.region,
      t.id_digest
    order by
      coalesce(
        x.likeness = 2
        or (
          x.likeness = 1
          and d.member_id is null
        ),
        false
      ) desc,
      t.register <> 'RURAL_REVITALISATION',
      t.member_id
  )
