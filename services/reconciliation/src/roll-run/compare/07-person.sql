-- a person is a number; a row that is not surely the number's own stands alone until someone has looked
create temp table person on commit drop as
select
  p.*,
  case
    when p.id_digest is null
    or not p.id_valid
    or p.is_borrowed
    or (
      p.exact_id is not null
      and not p.is_matched
    )
    or (
      p.is_matched
      and p.exact_id <> p.lead_student_id
    ) then 'row:' || p.member_id
    else 'id:' || encode(p.id_digest, 'base64')
  end as person_key,
  not p.is_matched
  and (
    not p.id_valid
    or p.is_borrowed
    or p.is_other_document
    or p.exact_id is not null
  ) as is_by_name
from
  (
    select
      t.*,
      x.student_id as exact_id,
      x.likeness,
      coalesce(d.doubts, '{}') as doubts,
      l.student_id as lead_student_id,
      a.is_adult,
      coalesce(
        x.likeness = 2
        or (
          x.likeness = 1
          and d.member_id is null
        ),
        false
      ) as is_matched,
      coalesce(
        x.member_id is null
        and (
          reconciliation.likeness (t.name_key, t.pinyin_key, l.name_key, l.pinyin_key) = 0
          or coalesce(d.doubts && '{NUMBER_TWICE,NAMESAKE}', false)
        )
        and not (
          a.is_adult
          and t.age >= 19
        ),
        false
      ) as is_borrowed
    from
      roll_row t
      left join exact x using (member_id)
      left join doubt d using (member_id)
      left join lead l using (member_id)
      cross join lateral (
        select
          coalesce(
            reconciliation.is_adult (t.relation)
            or (
              reconciliation.is_head (t.relation)
              and not t.categories && array[
                'ORPHAN',
                'DE_FACTO_UNSUPPORTED',
                'DISABLED_STUDENT',
                'TEKUN'
              ]
            ),
            false
          ) as is_adult
      ) as a
  ) as p
