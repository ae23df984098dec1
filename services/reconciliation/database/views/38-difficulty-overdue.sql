-- DIFFICULTY_OVERDUE: difficulties whose day has passed, by team, else by school of the child; quiet while somebody has
-- written of one in the last thirty days.
create view reconciliation.rule_difficulty_overdue as
select
  'DIFFICULTY_OVERDUE' as rule,
  left(p.region, 6) collate "C" as county,
  s.school_id,
  null::text as programme,
  concat_ws('|', h.made_by, h.team_id, max(d.id::text)) as facts,
  jsonb_build_object(
    'count',
    count(*),
    'title',
    coalesce(min(t.name), '未编组'),
    'since',
    min(d.due_on)
  ) as detail,
  array[h.made_by] as organisations
from
  households.difficulty d
  join households.pairing p on p.id = d.pairing_id
  join households.helper h on h.id = p.helper_id
  left join households.help_team t on t.id = h.team_id
  left join students.student s on s.id = p.student_id
  and t.id is null
where
  d.status in ('OPEN', 'IN_HAND')
  and d.due_on < (select reconciliation.today())
  and (
    d.status = 'OPEN'
    or d.status_on <= (select reconciliation.today()) - 30
  )
group by
  left(p.region, 6) collate "C",
  s.school_id,
  h.made_by,
  h.team_id;
