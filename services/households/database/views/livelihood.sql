-- Enters what a household lives on; answers the id under which it stands, null where what it came of is not its own.
create function households.enter_livelihood (
  in_id uuid,
  in_household uuid,
  in_kind text,
  in_found date,
  in_visit uuid,
  in_place uuid,
  in_project uuid,
  in_note text,
  in_organisation text
) returns uuid security definer
set
  search_path = '' language plpgsql as $$
begin
  if in_visit is not null and not exists (select from households.visit v
    join households.pairing p on p.id = v.pairing_id where v.id = in_visit and p.household_id = in_household)
    then return null; end if;
  if in_place is not null and not exists (select from households.training_place t
    join households.member m
    on m.id = t.member_id where t.id = in_place and m.household_id = in_household) then return null; end if;
  if in_project is not null and not exists (select from households.village_project p
    join households.household h
    on left(h.region, 6) = left(p.region, 6) where p.id = in_project and h.id = in_household) then return null; end if;
  insert into households.livelihood (id, household_id, kind, found_on, visit_id, training_place_id, project_id, note,
    region, made_by)
  select in_id, h.id, in_kind, in_found, in_visit, in_place, in_project, in_note, h.region, in_organisation
  from households.household h where h.id = in_household
  on conflict on constraint livelihood_once do nothing;
  return (select l.id from households.livelihood l where (l.household_id, l.kind, l.found_on) =
    (in_household, in_kind, in_found));
end $$;

revoke all on function households.enter_livelihood from public;

grant execute on function households.enter_livelihood to households;
