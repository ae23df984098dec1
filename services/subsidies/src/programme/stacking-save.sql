-- What may be received beside what, in a region.
insert into
  subsidies.stacking_rule (
    programme_code,
    other_code,
    effect,
    region,
    source,
    made_by
  )
values
  (
    :programme,
    :other,
    :effect,
    :region,
    :source,
    :organisation
  )
on conflict on constraint stacking_once do update
set
  effect = excluded.effect,
  source = excluded.source,
  made_by = excluded.made_by
