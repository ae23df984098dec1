-- Rows whose certificate another person has, and rows of a session that is cancelled.
insert into
  refused
select
  t.row,
  '证书编号',
  'CERTIFICATE_TWICE',
  null
from
  staged t
  join households.training_place p on p.certificate_number = t.certificate_number
  and p.certificate_name is not distinct from t.certificate_name
  and left(p.region, 6) = left(:region, 6)
  join households.training_session s on s.id = p.session_id
where
  (s.number, s.on_date, s.made_by, s.region) is distinct from (t.number, t.on_date, :organisation::text, :region::text)
  or (p.id_digest, p.name_key) is distinct from (t.id_digest, t.name_key)
union all
select
  t.row,
  '期次',
  'SESSION_CANCELLED',
  null
from
  staged t
  join households.training_session s on s.number = t.number
  and s.on_date = t.on_date
  and s.made_by = :organisation
  and s.region = :region
where
  s.status = 'CANCELLED'
