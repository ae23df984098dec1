-- A child as a giver may see it: masked name, school, stage, grade. For donations, which asks only for children whose
-- aid code or gift the giver holds.
create function students.cards (ids uuid[])
returns table (
  id uuid,
  masked_name text,
  school text,
  stage text,
  grade int,
  region text
) stable security definer
set
  search_path = '' language sql
begin atomic
select
  s.id,
  left(s.name, 1) || '**',
  c.name,
  s.stage,
  s.grade,
  s.region
from
  students.student s
  join students.school c on c.id = s.school_id
where
  s.id = any (ids);

end;

revoke all on function students.cards from public;

grant execute on function students.cards to donations, households;
