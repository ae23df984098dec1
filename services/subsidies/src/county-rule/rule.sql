-- What a county decided for itself, or the nearest region above it.
select
  region,
  notice_working_days as "noticeWorkingDays",
  needs_school_check as "needsSchoolCheck",
  reservation_days as "reservationDays",
  pairing_categories as "pairingCategories",
  bank_columns as "bankColumns",
  bank_encoding as "bankEncoding",
  source
from
  subsidies.county_rule
where
  starts_with(:region, region)
order by
  length(region) desc
limit
  1
