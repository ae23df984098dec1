-- A session that is to be, or was.
insert into
  households.training_session (
    id,
    number,
    kind,
    title,
    on_date,
    until_date,
    host,
    place,
    lessons,
    region,
    made_by
  )
values
  (
    :id,
    :number,
    :kind,
    :title,
    :on,
    :until,
    :host,
    :place,
    :lessons,
    :region,
    :madeBy
  )
on conflict do nothing
