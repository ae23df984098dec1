-- The stages that stand in the file: it tells of these alone.
create temp table file_stage on commit drop as
select distinct
  stage
from
  staged
where
  stage is not null
