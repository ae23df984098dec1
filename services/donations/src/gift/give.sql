-- A gift out of a donation.
insert into
  donations.gift (
    id,
    donation_id,
    partner_id,
    student_id,
    household_id,
    school_id,
    village,
    form,
    purpose,
    title,
    item_code,
    amount_fen,
    quantity,
    unit,
    term,
    region,
    made_by
  )
values
  (
    :id,
    :donationId,
    :partnerId,
    :studentId,
    :householdId,
    :schoolId,
    :village,
    :form,
    :purpose,
    :title,
    coalesce(:item, donations.item_of (:title, :form)),
    :amount,
    :quantity,
    :unit,
    :term,
    :region,
    :organisation
  )
