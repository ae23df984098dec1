-- A sheet is asked for, under a key that only the link holds.
insert into
  export (
    id,
    key_digest,
    organisation,
    kind,
    parameters,
    principal
  )
values
  (
    :id,
    :key,
    :organisation,
    :kind,
    :parameters,
    :principal
  )
