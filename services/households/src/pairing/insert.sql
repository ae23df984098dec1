-- Binds a helper to a household or a student; not twice at a time.
insert into
  households.pairing (
    helper_id,
    household_id,
    student_id,
    purposes,
    from_date,
    masked_name,
    place,
    town,
    region,
    made_by
  )
values
  (
    :helperId,
    :householdId,
    :studentId,
    :purposes,
    :from,
    :maskedName,
    :place,
    :town,
    :region,
    :madeBy
  )
on conflict do nothing
