-- Whether the run looks at what may have changed alone.
create temp table scope on commit drop as
select
  :isNarrow::boolean as is_narrow
