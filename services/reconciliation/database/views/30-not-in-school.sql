-- NOT_IN_SCHOOL: on a register, of school age, and in no school. Quiet from July to September, and for who turned six
-- after the 31 August before the register's day.
create view reconciliation.rule_not_in_school as
select
  'NOT_IN_SCHOOL' as rule,
  null::bytea as person_key,
  null::uuid as student_id,
  e.id as entry_id,
  array[e.region] as regions,
  null::text as term,
  null::text as programme,
  null::bigint as stake_fen,
  '{}'::uuid[] as record_ids,
  e.line_registers as organisations,
  jsonb_strip_nulls(
    jsonb_build_object(
      'age',
      date_part('year', age (d.as_of, m.birth_date)),
      'bornOn',
      m.birth_date
    )
  ) as detail,
  left(e.region, 6) as of_county
from
  reconciliation.roll_entry e
  join households.member m on m.id = e.member_id
  cross join lateral (
    select
      coalesce(
        (
          select
            t.day
          from
            reconciliation.roll_state t
          where
            t.region = e.region
        ),
        m.as_of
      ) as as_of
  ) as d
where
  e.status = 'NOT_IN_SCHOOL'
  and e.merged_into is null
  and extract(
    month
    from
      (select reconciliation.today())
  ) not in (7, 8, 9)
  and (
    m.birth_date is null
    or m.birth_date <= make_date(
      extract(
        year
        from
          d.as_of
      )::int - case
        when d.as_of > make_date(
          extract(
            year
            from
              d.as_of
          )::int,
          8,
          31
        ) then 6
        else 7
      end,
      8,
      31
    )
  );
