-- How many lines of a status, or of all, the roll of a region has that the caller's bureau of education holds whole.
select
  reconciliation.lines_counted (:region, :status) as "lines!"
