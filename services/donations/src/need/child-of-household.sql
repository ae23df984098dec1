-- Whether a child is of a household, as the roll ties them.
select
  exists (
    select
    from
      reconciliation.roll_entry e
      join reconciliation.roll_member m on m.entry_id = e.id
    where
      e.student_id = :studentId
      and m.household_id = :householdId
      and e.status = 'MATCHED'
  ) as "isTheirs!"
