-- What a county decides for itself.
insert into
  subsidies.county_rule (
    region,
    notice_working_days,
    needs_school_check,
    reservation_days,
    pairing_categories,
    bank_columns,
    bank_encoding,
    source,
    made_by
  )
values
  (
    :region,
    :noticeWorkingDays,
    :needsSchoolCheck,
    :reservationDays,
    :pairingCategories,
    :bankColumns,
    :bankEncoding,
    :source,
    :organisation
  )
on conflict (region) do update
set
  notice_working_days = excluded.notice_working_days,
  needs_school_check = excluded.needs_school_check,
  reservation_days = excluded.reservation_days,
  pairing_categories = excluded.pairing_categories,
  bank_columns = excluded.bank_columns,
  bank_encoding = excluded.bank_encoding,
  source = excluded.source,
  made_by = excluded.made_by
