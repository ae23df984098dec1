-- Donations of a partner, by the day they came; all, or those of which something is left long after, or that still want
-- a receipt.
select
  donation.id,
  donation.partner_id as "partnerId",
  donation.form,
  donation.purpose,
  donation.title,
  donation.amount_fen as amount,
  donation.quantity::float as quantity,
  donation.unit,
  donation.received_on as "receivedOn",
  donation.receipt_number as "receiptNumber",
  donation.passed_on_from_id as "passedOnFromId",
  donation.given_fen as "givenFen",
  donation.used_fen as "usedFen",
  (
    donation.quantity - donation.given_quantity - donation.used_quantity
  )::float as "leftQuantityKept",
  (
    case
      when exists (
        select
        from
          donations.partner p
        where
          p.id = donation.partner_id
          and p.uscc = (
            select
              session.uscc ()
          )
      ) then donation.received_from
    end
  ) as "receivedFrom",
  donation.anonymous,
  (
    case
      when exists (
        select
        from
          donations.partner p
        where
          p.id = donation.partner_id
          and p.uscc = (
            select
              session.uscc ()
          )
      ) then donation.receipt_handler
    end
  ) as "receiptHandler",
  donation.receipt_on as "receiptOn",
  donation.receipt_waived as "receiptWaived",
  (
    case
      when exists (
        select
        from
          donations.partner p
        where
          p.id = donation.partner_id
          and p.uscc = (
            select
              session.uscc ()
          )
      ) then donation.agreement_number
    end
  ) as "agreementNumber",
  donation.closed_on as "closedOn",
  donation.received_on::text as "cursorKey!",
  donation.id as "cursorId!"
from
  donations.donation
where
  donation.partner_id = :parent
  and case :waiting::text
    when 'USE' then donation.id in (
      select
        u.id
      from
        donations.donation_unused u
    )
    when 'RECEIPT' then donation.received_from is not null
    and donation.receipt_number is null
    and not donation.receipt_waived
    and donation.received_on <= session.today () - 30
    -- from whom it came is its giver's to know
    and exists (
      select
      from
        donations.partner p
      where
        p.id = donation.partner_id
        and p.uscc = (
          select
            session.uscc ()
        )
    )
    else true
  end
