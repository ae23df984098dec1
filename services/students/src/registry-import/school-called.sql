-- How each school of the file is called: as most of its rows say, unless the directory knows it by another name and
-- fewer rows say so than half of its pupils are.
create temp table school_called on commit drop as
with
  said as (
    select
      school_code,
      school_name_key,
      (
        array_agg(
          school_name
          order by
            row
        )
      ) [1] as school_name,
      count(*) as n,
      min(row) as first_row
    from
      staged
    where
      outcome is null
      and row not in (
        select
          row
        from
          refused
      )
    group by
      1,
      2
  ),
  usual as (
    select distinct
      on (school_code) *
    from
      said
    order by
      school_code,
      n desc,
      first_row
  ),
  held as (
    select
      p.school_id,
      count(*) as pupils
    from
      students.student p
    where
      p.school_id in (
        select
          s.id
        from
          students.school s
        where
          s.code in (
            select
              school_code
            from
              usual
          )
      )
      and p.linked_to is null
      and p.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')
    group by
      p.school_id
  )
select
  u.school_code,
  s.id is not null
  and s.name_key <> u.school_name_key
  and w.is_many as is_renamed,
  case
    when s.id is null
    or w.is_many
    or s.name_key = u.school_name_key then u.school_name
    else s.name
  end as name,
  case
    when s.id is null
    or w.is_many
    or s.name_key = u.school_name_key then u.school_name_key
    else s.name_key
  end as name_key
from
  usual u
  left join students.school s on s.code = u.school_code
  left join held h on h.school_id = s.id
  cross join lateral (
    select
      u.n * 2 >= coalesce(h.pupils, 0) as is_many
  ) as w
where
  s.id is null
  or starts_with(s.region, :region)
