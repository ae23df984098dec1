-- Rows of a school that another county holds wait for the platform, which is asked once.
with
  claimed as (
    select
      t.row,
      t.school_code,
      t.school_name
    from
      staged t
      join students.school s on s.code = t.school_code
    where
      not starts_with(s.region, :region)
      and t.outcome is null
  ),
  claim as (
    insert into
      students.school_claim (code, region, name, organisation, organisation_name)
    select distinct
      on (school_code) school_code,
      :region,
      school_name,
      :organisation,
      :organisationName
    from
      claimed
    order by
      school_code,
      row
    on conflict (code, region)
    where
      status = 'ASKED' do nothing
  )
insert into
  refused
select
  row,
  '学校标识码',
  'SCHOOL_PENDING',
  school_code
from
  claimed
