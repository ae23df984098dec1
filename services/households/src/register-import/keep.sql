-- Members whose row is written otherwise now stay the persons that they were.
with
  mended as (
    update households.member m
    set
      household_id = p.household_id,
      member_key = p.member_key,
      id_cipher = p.id_cipher,
      id_digest = p.id_digest,
      id_valid = p.id_valid,
      id_kind = p.id_kind,
      near_digests = p.near_digests,
      sex = p.sex,
      birth_date = p.birth_date
    from
      kept k
      join placed p on p.row = k.row
    where
      m.id = k.member_id
    returning
      p.row
  )
update staged
set
  outcome = 'ACCEPTED'
from
  mended
where
  mended.row = staged.row
