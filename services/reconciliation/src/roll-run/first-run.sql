-- Whether the roll of the region was never called.
create temp table first_run on commit drop as
select
  :isFirst::boolean as is_first
