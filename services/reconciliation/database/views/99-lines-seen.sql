-- Lines, and whether the student of each is open to the caller: to whom holds the child, and to a register's county
-- once the child studies there or was released. A line without a student is open.
create view reconciliation.line_open
with
  (security_invoker = true) as
select
  e.*,
  (
    e.student_region is null
    or (select session.audience()) = 'SCHOOL'
    or session.holds (
      e.student_region,
      (select session.region())
    )
    or (
      (select session.audience()) = 'REGISTER'
      and (
        left(e.student_region, 6) = left(e.region, 6)
        or exists (
          select
          from
            reconciliation.student_register r
          where
            r.student_id = e.student_id
            and r.is_released
        )
      )
    )
  ) as is_open
from
  reconciliation.roll_entry e;

-- A line as whoever asks may know it: its first register row, that row's household and all categories of what was
-- merged into it (a register's bureau of its own rows); the student where the line is open to the caller: a register's
-- county learns of another county's student once it is released, before that of the stage alone.
create view reconciliation.line_seen
with
  (security_invoker = true) as
select
  entry.id,
  entry.region,
  entry.county,
  entry.status,
  entry.matched_by,
  entry.score,
  entry.doubts,
  entry.sort_key,
  entry.merged_into,
  entry.line_categories,
  entry.student_id as student_meant,
  case
    when entry.is_open then entry.student_id
  end as student_id,
  case
    when not entry.is_open then entry.stage
  end as foreign_stage,
  case
    when not entry.is_open then reconciliation.release_of (entry.student_id, entry.region, entry.registers)
  end as release,
  (
    select
      jsonb_build_array(
        (
          array_agg(
            m.member_id
            order by
              m.register <> 'RURAL_REVITALISATION',
              m.member_id
          )
        ) [1],
        (
          array_agg(
            m.household_id
            order by
              m.register <> 'RURAL_REVITALISATION',
              m.member_id
          )
        ) [1],
        string_agg(array_to_string(m.categories, ','), ',')
      )
    from
      reconciliation.roll_entry x
      join reconciliation.roll_member m on m.entry_id = x.id
    where
      (
        x.id = entry.id
        or x.merged_into = entry.id
      )
      and (
        (select session.audience()) <> 'REGISTER'
        or m.register = (select session.register())
      )
  ) as known
from
  reconciliation.line_open entry;

-- What the open lines of students say: categories, and households with that of rural revitalisation first, as far as
-- the caller may know.
create view reconciliation.student_known
with
  (security_invoker = true) as
select
  e.student_id,
  jsonb_build_array(
    string_agg(array_to_string(m.categories, ','), ','),
    array_agg(
      m.household_id
      order by
        m.register <> 'RURAL_REVITALISATION',
        m.household_id
    ) filter (
      where
        (select session.audience()) <> 'EDUCATION'
        or session.holds (
          e.region,
          (select session.region())
        )
    )
  ) as known
from
  reconciliation.line_open e
  join reconciliation.roll_member m on m.entry_id = e.id
where
  e.status = 'MATCHED'
  and e.is_open
  and (
    (select session.audience()) <> 'REGISTER'
    or m.register = (select session.register())
  )
group by
  e.student_id;

grant select on reconciliation.line_open, reconciliation.line_seen, reconciliation.student_known to reconciliation;
