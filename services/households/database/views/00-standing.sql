-- Visits as they stand, with the rights of whoever asks: neither corrected since nor said not to have been.
create view households.visit_standing
with
  (security_invoker = true) as
select
  v.id,
  v.pairing_id,
  v.on_date,
  v.kind,
  v.lessons,
  v.comfort_fen,
  v.paid_from,
  v.made_by
from
  households.visit v
where
  not v.is_void
  and not exists (
    select
    from
      households.visit c
    where
      c.corrects_id = v.id
  );

grant select on households.visit_standing to households, households_job, reconciliation, reconciliation_job;
