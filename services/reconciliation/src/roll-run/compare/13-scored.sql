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
                '证件号相同，姓名不同 (same ID number, another name)'
              ),
              (
                n.way = 'UNLIKE'
                and p.doubts <> '{}',
                0.4,
                '证件号是此人的 (the ID number is this one’s)'
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
                '写的是此人的姓名，号码另有其人 (this one’s name; the number is another’s)'
              ),
              (
                s.sex = reconciliation.sex_told_by (p.relation),
                0.02,
                '性别与关系相符 (sex fits the relation)'
              ),
              (
                n.way = 'SLIP',
                0.6,
                '证件号差一处 (ID number one slip apart)'
              ),
              (
                n.way = 'REGISTRY',
                0.55,
                '与学籍号所含证件号相同 (ID number of the registry number)'
              ),
              (p.name_key = s.name_key, 0.3, '姓名相同 (same name)'),
              (
                p.name_key <> s.name_key
                and p.pinyin_key = s.pinyin_key,
                0.18,
                '姓名同音 (same sound of name)'
              ),
              (
                p.name_key <> s.name_key
                and p.pinyin_key <> s.pinyin_key
                and public.levenshtein_less_equal (p.name_key, s.name_key, 1) <= 1,
                0.12,
                '姓名差一字 (one character apart)'
              ),
              (
                p.birth_date = s.birth_date,
                0.15,
                '出生日期相同 (same birth date)'
              ),
              (p.town = s.town, 0.08, '乡镇相同 (same town)'),
              (
                left(p.head_name_key, 1) = left(s.name_key, 1),
                0.04,
                '与户主同姓 (surname of the head)'
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
                '同户另一孩子在同一学校 (a sibling at the same school)'
              ),
              (
                p.relation is not null
                and not p.is_adult,
                0.03,
                '与户主关系为子女孙 (child of the household)'
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
    or evidence::text ~ '姓名|出生日期'
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
