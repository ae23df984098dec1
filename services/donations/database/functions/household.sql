-- Asked by policies, row by row and with the rights of who asks, of gifts to households only: a policy that joined
-- these tables itself would unfold all of theirs into every plan (100 ms for one gift).
create or replace function donations.sees_child_of(household uuid) returns boolean stable language plpgsql as $$
begin
  return exists (select from reconciliation.roll_member m join reconciliation.roll_entry e on e.id = m.entry_id
    join students.student s on s.id = e.student_id
    where m.household_id = household and e.status = 'MATCHED');
end $$;
revoke all on function donations.sees_child_of from public;
grant execute on function donations.sees_child_of to donations, reconciliation;
