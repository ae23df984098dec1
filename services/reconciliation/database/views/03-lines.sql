-- A line of the roll: an entry with all that was merged into it, as it is compared over time.
create view reconciliation.line as
select
  line.id,
  line.region,
  line.status,
  line.student_id,
  line.member_id,
  line.school_id,
  line.stage,
  line.sort_key,
  line.line_categories as categories
from
  reconciliation.roll_entry line
where
  line.merged_into is null;

-- Entries that name one student are one line: the one whose number is the student's stands (`root`), else the oldest.
create view reconciliation.entry_root
with
  (security_invoker = true) as
select
  id,
  student_id,
  first_value(id) over (
    partition by
      region,
      student_id
    order by
      matched_by = 'REVIEWED',
      id
  ) as root
from
  reconciliation.roll_entry
where
  status = 'MATCHED';

-- Registers and categories of a line are those of all that was merged into it.
create view reconciliation.line_sum
with
  (security_invoker = true) as
select
  line.id,
  line.student_id,
  coalesce(all_of.registers, line.registers) as registers,
  coalesce(all_of.categories, line.categories) as categories
from
  reconciliation.roll_entry line
  left join lateral (
    select
      array(
        select distinct
          r
        from
          reconciliation.roll_entry x,
          unnest(x.registers) as r
        where
          x.id = line.id
          or x.merged_into = line.id
        order by
          r
      ) as registers,
      array(
        select distinct
          c
        from
          reconciliation.roll_entry x,
          unnest(x.categories) as c
        where
          x.id = line.id
          or x.merged_into = line.id
        order by
          c
      ) as categories
    where
      exists (
        select
        from
          reconciliation.roll_entry m
        where
          m.merged_into = line.id
      )
  ) as all_of on true
where
  (line.line_registers, line.line_categories) is distinct from (line.registers, line.categories)
  or line.id in (
    select
      x.merged_into
    from
      reconciliation.roll_entry x
    where
      x.merged_into is not null
  );

grant select on reconciliation.entry_root, reconciliation.line_sum to reconciliation;
