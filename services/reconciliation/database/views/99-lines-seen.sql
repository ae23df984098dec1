-- A line as whoever asks may know it: its first register row, that row's household and all categories of what was merged into it (a
-- register's bureau of its own rows); the student where the line is open to the caller: a register's county learns of another county's
-- student once it is released, before that of the stage alone.
create or replace view reconciliation.line_seen with (security_invoker = true) as
select entry.id, entry.region, entry.status, entry.matched_by, entry.score, entry.doubts, entry.sort_key, entry.merged_into, entry.student_id as student_meant,
  case when (entry.student_region is null or (select session.audience()) = 'SCHOOL' or session.holds(entry.student_region, (select session.region()))
  or ((select session.audience()) = 'REGISTER' and (left(entry.student_region, 6) = left(entry.region, 6) or exists (select from reconciliation.student_register r where r.student_id = entry.student_id and r.is_released)))) then entry.student_id end as student_id,
  case when entry.student_region is not null and not (entry.student_region is null or (select session.audience()) = 'SCHOOL' or session.holds(entry.student_region, (select session.region()))
  or ((select session.audience()) = 'REGISTER' and (left(entry.student_region, 6) = left(entry.region, 6) or exists (select from reconciliation.student_register r where r.student_id = entry.student_id and r.is_released)))) then entry.stage end as foreign_stage,
  case when entry.student_region is not null and not (entry.student_region is null or (select session.audience()) = 'SCHOOL' or session.holds(entry.student_region, (select session.region()))
  or ((select session.audience()) = 'REGISTER' and (left(entry.student_region, 6) = left(entry.region, 6) or exists (select from reconciliation.student_register r where r.student_id = entry.student_id and r.is_released)))) then reconciliation.release_of(entry.student_id, entry.region, entry.registers) end as release,
  (select jsonb_build_array((array_agg(m.member_id order by m.register <> 'RURAL_REVITALISATION', m.member_id))[1], (array_agg(m.household_id order by m.register <> 'RURAL_REVITALISATION', m.member_id))[1], string_agg(array_to_string(m.categories, ','), ',')) from reconciliation.roll_entry x join reconciliation.roll_member m on m.entry_id = x.id where (x.id = entry.id or x.merged_into = entry.id)
  and ((select session.audience()) <> 'REGISTER' or m.register = (select session.register()))) as known
from reconciliation.roll_entry entry;
-- What the open lines of students say: categories, and households with that of rural revitalisation first, as far as the caller may know.
create or replace view reconciliation.student_known with (security_invoker = true) as
select e.student_id, jsonb_build_array(string_agg(array_to_string(m.categories, ','), ','),
    array_agg(m.household_id order by m.register <> 'RURAL_REVITALISATION', m.household_id) filter (where (select session.audience()) <> 'EDUCATION' or session.holds(e.region, (select session.region())))) as known
  from reconciliation.roll_entry e join reconciliation.roll_member m on m.entry_id = e.id where e.status = 'MATCHED' and (e.student_region is null or (select session.audience()) = 'SCHOOL' or session.holds(e.student_region, (select session.region()))
  or ((select session.audience()) = 'REGISTER' and (left(e.student_region, 6) = left(e.region, 6) or exists (select from reconciliation.student_register r where r.student_id = e.student_id and r.is_released))))
    and ((select session.audience()) <> 'REGISTER' or m.register = (select session.register()))
  group by e.student_id;
grant select on reconciliation.line_seen, reconciliation.student_known to reconciliation;
