-- PAIRING_SILENT: pairings without a visit for ninety days, by team, else by school of the child; of teachers July and
-- August do not count.
create view reconciliation.rule_pairing_silent as
select
  'PAIRING_SILENT' as rule,
  left(p.region, 6) collate "C" as county,
  s.school_id,
  null::text as programme,
  concat_ws('|', h.made_by, h.team_id, max(p.id::text)) as facts,
  jsonb_build_object(
    'count',
    count(*),
    'title',
    coalesce(min(t.name), '未编组'),
    'since',
    min(p.last_on)
  ) as detail,
  array[h.made_by] as organisations
from
  (
    select
      o.id,
      o.helper_id,
      o.student_id,
      o.region,
      greatest(
        o.from_date,
        (
          select
            max(v.on_date)
          from
            households.visit_standing v
          where
            v.pairing_id = o.id
        )
      ) as last_on
    from
      households.pairing o
    where
      o.until_date is null
      and o.from_date < (select reconciliation.today()) - 90
  ) as p
  join households.helper h on h.id = p.helper_id
  left join households.help_team t on t.id = h.team_id
  left join students.student s on s.id = p.student_id
  and t.id is null
where
  p.last_on < (select reconciliation.today()) - 90
  and (
    h.kind <> 'TEACHER'
    or (
      select
        count(*)
      from
        generate_series(
          greatest(
            p.last_on + 1,
            (select reconciliation.today()) - 400
          ),
          (select reconciliation.today()),
          interval '1 day'
        ) as day
      where
        extract(
          month
          from
            day
        ) not in (7, 8)
    ) > 90
  )
group by
  left(p.region, 6) collate "C",
  s.school_id,
  h.made_by,
  h.team_id;
