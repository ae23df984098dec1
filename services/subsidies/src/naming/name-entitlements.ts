import type { Log } from '@dianming/shared/log'
import { runTask } from '@dianming/shared/run'
import type pg from 'pg'

/**
 * Names every entitled child of a region for a term, in one statement ($1 region, $2 term, $3 programme codes, $4 run, $5 who
 * asked, $6 for which organisation). A child is named by the enrolment of the programme's census day, under whichever of its registry entries attended; where the registry is
 * younger than that day, by the day of the county's first snapshot. Of several standards the one of the narrowest region wins,
 * then the newest; several categories never multiply a programme. What another county has named and not taken back is not touched.
 */
const NAME = `/* naming.name */
with programme as (
  select *, subsidies.day_in($2, census_autumn, census_spring) as census_on from subsidies.programme where code = any ($3))
, roll as (
  select s.person_key, min(r.region) filter (where starts_with(r.region, $1)) as home,
    array(select distinct c from unnest(string_to_array(string_agg(array_to_string(r.categories, ','), ','), ',')) as c order by 1) as categories
  from reconciliation.roll_entry r join students.student s on s.id = r.student_id where r.status = 'MATCHED' group by s.person_key)
, first_day as (
  select left(c.region, 6) as county, min(n.from_date) as on_day from students.enrolment n join students.school c on c.id = n.school_id group by 1)
, enrolled as (
  select distinct on (r.person_key, p.code) s.id as student_id, r.categories, p.code, p.enrolment_statuses, p.region as programme_region,
    greatest(p.census_on, f.on_day) as census_on, n.stage, n.boarder, n.status,
    case p.payable_at when 'SCHOOL' then c.region else r.home end as region
  from roll r cross join programme p
  join students.student s on s.person_key = r.person_key
  join students.enrolment n on n.student_id = s.id
  join students.school c on c.id = n.school_id
  join first_day f on f.county = left(c.region, 6)
  where p.categories && r.categories and n.from_date <= greatest(p.census_on, f.on_day)
    and (n.until_date is null or n.until_date > greatest(p.census_on, f.on_day))
  order by r.person_key, p.code, n.status = any (p.enrolment_statuses) desc, n.from_date <= p.census_on desc, s.registry_permanent desc, n.from_date desc)
, due as (
  select e.*, s.amount_fen, s.source from enrolled e
  join programme p on p.code = e.code and e.stage = any (p.stages) and e.status = any (p.enrolment_statuses)
  cross join lateral (
    select s.amount_fen, s.source from subsidies.standard s
    where s.programme_code = e.code and s.stage = e.stage and (s.boarder is null or s.boarder = e.boarder) and s.tier is null
      and s.from_term <= $2 and coalesce(s.until_term, '9999') >= $2 and (s.region = '00' or starts_with(e.region, s.region))
    order by s.region <> '00' desc, length(s.region) desc, s.from_term desc, s.boarder nulls last limit 1) as s
  where starts_with(e.region, $1) and (e.programme_region = '00' or starts_with(e.region, e.programme_region)))
, named as (
  insert into subsidies.entitlement as t (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by)
  select student_id, code, $2, amount_fen, census_on, stage, boarder, categories, source, region, $6 from due
  on conflict (student_id, programme_code, term) do update set amount_fen = excluded.amount_fen, census_on = excluded.census_on, stage = excluded.stage,
    boarder = excluded.boarder, categories = excluded.categories, standard_source = excluded.standard_source, status = 'NAMED', region = excluded.region
  where t.status <> 'DECLINED' and (starts_with(t.region, $1) or t.status = 'WITHDRAWN')
    and (t.amount_fen, t.census_on, t.stage, t.boarder, t.categories, t.standard_source, t.status, t.region)
      is distinct from (excluded.amount_fen, excluded.census_on, excluded.stage, excluded.boarder, excluded.categories, excluded.standard_source, 'NAMED', excluded.region)
  returning t.id, t.amount_fen, t.status, xmax = 0 as is_new)
, withdrawn as (
  update subsidies.entitlement t set status = 'WITHDRAWN'
  where t.term = $2 and starts_with(t.region, $1) and t.programme_code = any ($3) and t.status = 'NAMED'
    and not exists (select from due d where (d.student_id, d.code) = (t.student_id, t.programme_code))
  returning t.id, t.amount_fen, t.status)
, told as (
  insert into subsidies.entitlement_event (entitlement_id, naming_id, status, amount_fen, subject)
  select id, $4, status, amount_fen, $5 from (select id, status, amount_fen from named union all select id, status, amount_fen from withdrawn) as event)
, standing as (
  select d.student_id, d.amount_fen from due d
  left join subsidies.entitlement t on (t.student_id, t.programme_code, t.term) = (d.student_id, d.code, $2)
  where t.id is null or (t.status <> 'DECLINED' and (starts_with(t.region, $1) or t.status = 'WITHDRAWN')))
, total as (select count(*)::int as due, count(distinct student_id)::int as persons, coalesce(sum(amount_fen), 0)::bigint as amount_fen from standing)
update subsidies.naming set status = 'DONE', finished_at = now(), created = (select count(*) from named where is_new), changed = (select count(*) from named where not is_new),
  withdrawn = (select count(*) from withdrawn), unchanged = total.due - (select count(*) from named), persons = total.persons, amount_fen = total.amount_fen
from total where id = $4`

interface NamingRow {
  region: string
  term: string
  programmes: string[]
  subject: string
  organisation: string
}

/** The job of a naming; another one of the same term waits for it. */
export const namingTask = (log: Log) =>
  runTask<NamingRow>(
    {
      table: 'subsidies.naming',
      columns: 'region, term, programmes, subject, organisation',
      failure: '系统未能完成点名测算，应享名单保持原样 (the platform failed; nothing was named)',
    },
    log,
    async (client: pg.PoolClient, _pool, { id, region, term, programmes, subject, organisation }) => {
      await client.query('select pg_advisory_xact_lock(hashtext($1))', [`naming ${term}`])
      await client.query(NAME, [region, term, programmes, id, subject, organisation])
      await client.query('analyze subsidies.entitlement')
    },
  )
