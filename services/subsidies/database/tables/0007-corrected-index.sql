-- A payment that goes (a draft taken back) asks whether it corrected another: without an index that reads every payment, once each.
create index payment_corrected_by on subsidies.payment (corrected_by) where corrected_by is not null;
