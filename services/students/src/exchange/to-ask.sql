-- Transfers whose child nobody of this house holds, and that the province was not asked about.
select
  t.id,
  t.registry_cipher as "registryCipher!",
  t.name_key as "nameKey",
  cell.cell,
  t.organisation_name as "askerName",
  t.on_date::text as "onDate!"
from
  students.transfer t
  cross join province.cell
where
  t.status = 'ASKED'
  and t.held_region is null
  and t.to_school_id is not null
  and t.registry_cipher is not null
  and t.asked_province_at is null
order by
  t.id
limit
  100
for update of
  t
