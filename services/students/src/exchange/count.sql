-- How many rows of each table this county sent, and what they sum to (fen).
update province.pulse
set
  counts = province.counted (),
  counted_at = clock_timestamp()
where
  cell in (
    select
      cell
    from
      province.cell
  )
