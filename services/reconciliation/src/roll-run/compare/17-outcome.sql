-- What becomes of each person: the student it is, somebody to ask, or what its age says.
create temp table outcome on commit drop as
select
  f.*,
  coalesce(f.student_id, d.student_id) as matched_id,
  case
    when f.student_id is not null
    or d.student_id is not null then 'MATCHED'
    when d.person_key is not null then f.status_by_age
    when f.is_unsure
    or exists (
      select
      from
        scored s
      where
        (s.region, s.person_key) = (f.region, f.person_key)
    ) then 'REVIEW'
    else f.status_by_age
  end as status,
  case
    when f.student_id is not null then case f.likeness
      when 2 then 'ID_AND_NAME'
      else 'ID_AND_SIMILAR_NAME'
    end
    when d.student_id is not null then 'REVIEWED'
  end as matched_by,
  case
    when f.student_id is not null then case f.likeness
      when 2 then 1.0
      else 0.95
    end
    else (
      select
        max(s.score)
      from
        scored s
      where
        (s.region, s.person_key) = (f.region, f.person_key)
    )
  end as score
from
  found f
  left join decided d using (region, person_key)
