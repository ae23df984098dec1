-- Each candidate with what speaks for it. The weights are those of decision 0004; a slip leads only to who shares a
-- name or a birth date, a name alone not to another age, nor from an adult.
create temp table scored on commit drop as
select distinct
  on (region, person_key, student_id) region,
  person_key,
  student_id,
  score,
  evidence
from
  (
    select
      n.region,
      n.person_key,
      n.student_id,
      e.score,
      e.evidence,
      n.way,
      p.birth_date,
      p.is_adult,
      s.birth_date as student_birth
    from
      near n
      join person p using (member_id)
      join students.student s on s.id = n.student_id
      cross join lateral (
        select
          least(round(sum(w)::numeric, 2), 1)::float as score,
          array_agg(
            what
            order by
              w desc,
              what
          ) as evidence
        from
          (
            values
              (
                n.way = 'UNLIKE'
                and p.doubts = '{}',
                0.6,
                'SAME_NUMBER_OTHER_NAME'
              ),
              (
                n.way = 'UNLIKE'
                and p.doubts <> '{}',
                0.4,
                'OWNS_NUMBER'
              ),
              (
                p.name_key = s.name_key
                and (
                  n.way = 'CHILD'
                  or (
                    n.way = 'NAME'
                    and (
                      p.exact_id is not null
                      or p.is_borrowed
                    )
                  )
                )
                and (
                  s.town = p.town
                  or p.town is null
                  or exists (
                    select
                    from
                      sibling b
                    where
                      (b.region, b.person_key, b.school_id) = (p.region, p.person_key, s.school_id)
                  )
                ),
                0.45,
                'BEARS_NAME_ALONE'
              ),
              (
                s.sex = reconciliation.sex_told_by (p.relation),
                0.02,
                'SEX_FITS'
              ),
              (n.way = 'SLIP', 0.6, 'NUMBER_ONE_SLIP'),
              (n.way = 'REGISTRY', 0.55, 'NUMBER_OF_REGISTRY'),
              (p.name_key = s.name_key, 0.3, 'SAME_NAME'),
              (
                p.name_key <> s.name_key
                and p.pinyin_key = s.pinyin_key,
                0.18,
                'SAME_SOUND'
              ),
              (
                p.name_key <> s.name_key
                and p.pinyin_key <> s.pinyin_key
                and public.levenshtein_less_equal (p.name_key, s.name_key, 1) <= 1,
                0.12,
                'NAME_ONE_APART'
              ),
              (p.birth_date = s.birth_date, 0.15, 'SAME_BIRTH_DATE'),
              (p.town = s.town, 0.08, 'SAME_TOWN'),
              (
                left(p.head_name_key, 1) = left(s.name_key, 1),
                0.04,
                'SURNAME_OF_HEAD'
              ),
              (
                exists (
                  select
                  from
                    sibling b
                  where
                    (b.region, b.person_key, b.school_id) = (p.region, p.person_key, s.school_id)
                ),
                0.05,
                'SIBLING_AT_SCHOOL'
              ),
              (
                p.relation is not null
                and not p.is_adult,
                0.03,
                'CHILD_OF_HOUSEHOLD'
              )
          ) as evidence (holds, w, what)
        where
          holds
      ) e
  ) as weighed
where
  score >= 0.25
  -- a slip leads only to someone who shares a name or a birth date;
  -- a name alone not to someone of another age, nor from an adult
  and (
    way <> 'SLIP'
    or evidence && array[
      'SAME_NAME',
      'SAME_SOUND',
      'NAME_ONE_APART',
      'SAME_BIRTH_DATE'
    ]
  )
  and (
    way <> 'NAME'
    or birth_date is null
    or birth_date = student_birth
    or public.levenshtein (birth_date::text, student_birth::text) <= 2
  )
  and (
    way <> 'NAME'
    or birth_date = student_birth
    or not is_adult
  )
order by
  region,
  person_key,
  student_id,
  score desc
