-- Asks for another purpose of what is left of an own donation; decided at once where the origin is not on the platform.
insert into
  donations.purpose_change (
    id,
    donation_id,
    partner_id,
    from_purpose,
    to_purpose,
    basis,
    reference,
    reason,
    origin_uscc,
    status,
    made_by,
    subject,
    decided_by,
    decided_at
  )
values
  (
    :id,
    :donationId,
    :partnerId,
    :from,
    :to,
    :basis,
    :reference,
    :reason,
    :originUscc,
    :status,
    :organisation,
    :subject,
    case
      when :status <> 'PROPOSED' then :subject
    end,
    case
      when :status <> 'PROPOSED' then now()
    end
  )
