-- The next event of a gift.
insert into
  donations.gift_event (gift_id, status, on_date, reason, subject)
values
  (
    :giftId,
    :status,
    case
      when :status <> 'PLEDGED' then (now() at time zone 'Asia/Shanghai')::date
    end,
    :reason,
    :subject
  )
