-- Exports of the caller that have had their day.
delete from export
