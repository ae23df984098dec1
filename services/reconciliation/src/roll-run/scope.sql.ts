import { CHILD, GROWN } from './compare.sql.js'
import type { Step } from './step.js'

/** Whether a row was changed by a transaction that the last run of its region had not seen. */
export const isUnseen = (row: string, state: string): string =>
  `${row}.touched >= pg_snapshot_xmin(${state}.seen) and not pg_visible_in_snapshot(${row}.touched, ${state}.seen)`

/** Ages at which a status changes. A day more on either side does no harm: leap years are nobody's loss. */
const LIMITS = [6, 14, 16, 19]
const PASSED_A_LIMIT = LIMITS.map(
  years =>
    `m.birth_date between d.day_before - interval '${years} years 1 day' and d.day - interval '${years} years' + interval '1 day'`,
).join(' or ')

/** Regions of the run, the day that their registers tell of, and what was seen of them before. */
const DAYS: Step = [
  'roll.days',
  `create temp table region_day on commit drop as
   select r.region, coalesce((select max(s.as_of) from households.snapshot s where s.region = r.region), (select max(m.as_of) from households.member m where m.region = r.region), session.today()) as day,
     t.seen, t.day as day_before, pg_current_snapshot() as sees
   from (select region from households.snapshot where starts_with(region, $1) union select region from reconciliation.roll_state where starts_with(region, $1)
     union select region from (select distinct region from households.member where starts_with(region, $1)) as m) as r
   left join reconciliation.roll_state t on t.region = r.region`,
]

/** Every row of the region. */
export const WHOLE: readonly Step[] = [
  DAYS,
  ['roll.scope', 'create temp table scope on commit drop as select false as is_narrow'],
  [
    'roll.scope.members',
    `create temp table scope_member on commit drop as select id from households.member where starts_with(region, $1)`,
  ],
  [
    'roll.scope.entries',
    `create temp table scope_entry on commit drop as select id from reconciliation.roll_entry where starts_with(region, $1)`,
  ],
]

/**
 * Rows that may end otherwise than last time: those that changed, those that hang on a student who changed (by number, by an earlier
 * match, as a candidate, by name where the number tells nothing), those whose age passed a limit, and whatever stands or stood with
 * them as one person.
 */
export const CHANGED: readonly Step[] = [
  DAYS,
  ['roll.scope', 'create temp table scope on commit drop as select true as is_narrow'],
  [
    'roll.changed.students',
    `create temp table changed_student on commit drop as
     with direct as (select s.id, s.linked_to from students.student s where s.touched >= (select min(pg_snapshot_xmin(seen)) from region_day)
       and exists (select from region_day d where ${isUnseen('s', 'd')}))
     select s.id, s.id_digest, s.registry_id_digest, s.name_key, s.pinyin_key from students.student s
     where s.id in (select id from direct union select linked_to from direct)
       -- another registry entry of a person may be the better one now
       or s.person_key in (select o.person_key from students.student o join direct using (id))`,
  ],
  ['roll.changed.students.known', 'analyze changed_student'],
  [
    'roll.changed.members',
    `create temp table direct on commit drop as
     select m.id from region_day d join households.member m on m.region = d.region and ${isUnseen('m', 'd')}
     union select w.member_id from region_day d join households.member m on m.region = d.region join households.whereabouts w on w.member_id = m.id
     union select m.id from region_day d join households.member m on m.region = d.region and d.day <> d.day_before where ${PASSED_A_LIMIT}
     union select m.id from changed_student c join households.member m on m.id_digest = c.id_digest where starts_with(m.region, $1)
     union select m.id from changed_student c join households.member m on m.id_digest = c.registry_id_digest where starts_with(m.region, $1)
     union select r.member_id from changed_student c join reconciliation.roll_entry e on e.student_id = c.id join reconciliation.roll_member r on r.entry_id = e.id where starts_with(e.region, $1)
     union select r.member_id from changed_student c join reconciliation.roll_candidate k on k.student_id = c.id join reconciliation.roll_entry e on e.id = k.entry_id join reconciliation.roll_member r on r.entry_id = e.id where starts_with(e.region, $1)
     union select m.id from households.member m cross join unnest(m.near_digests) as n(digest) join changed_student c on c.id_digest = n.digest where starts_with(m.region, $1) and m.near_digests <> '{}'
     union select m.id from changed_student c join households.member m on (m.name_key = c.name_key or m.pinyin_key = c.pinyin_key) where starts_with(m.region, $1) and not m.id_valid
     union select m.id from changed_student c join households.member m on (m.name_key = c.name_key or m.pinyin_key = c.pinyin_key) where starts_with(m.region, $1) and c.id_digest is null
     union select m.id from reconciliation.roll_entry e join households.member m on e.person_key = 'row:' || m.id join changed_student c on (m.name_key = c.name_key or m.pinyin_key = c.pinyin_key)
       where starts_with(e.region, $1) and starts_with(e.person_key, 'row:') and m.id_valid
     -- a student of exactly the row's name may be meant, where the number is that of a similar one
     union select m.id from changed_student c join households.member m on m.name_key = c.name_key join students.student s on s.id_digest = m.id_digest and s.name_key <> m.name_key where starts_with(m.region, $1)
     -- rows that look by name though their number is one: permits, and a grown person's number beside a child's relation
     union select m.id from changed_student c join households.member m on (m.name_key = c.name_key or m.pinyin_key = c.pinyin_key) where starts_with(m.region, $1) and m.id_kind = 'OTHER'
     union select m.id from changed_student c join households.member m on m.name_key = c.name_key join region_day d on d.region = m.region
       where m.id_valid and m.relation ~ ${CHILD} and (m.birth_date <= d.day - interval '${GROWN - 1} years' or exists (select from reconciliation.roll_member r join reconciliation.roll_entry e on e.id = r.entry_id where r.member_id = m.id and e.status in ('REVIEW', 'NOT_IN_SCHOOL', 'PAST_COMPULSORY')))`,
  ],
  [
    // whether such a student has a row of its own, by its number of now or of before, and how old the head of the household is or was
    'roll.changed.near',
    `insert into direct
     select m.id from (
         select o.region, o.id_digest from direct d join households.member o on o.id = d.id
         union select o.region, r.id_digest from direct d join households.member o on o.id = d.id join reconciliation.roll_member r on r.member_id = d.id) as own
       join students.student n on n.id_digest = own.id_digest join households.member m on m.name_key = n.name_key and m.region = own.region
       join students.student s on s.id_digest = m.id_digest and s.name_key <> m.name_key
     union select m.id from direct d join households.member o on o.id = d.id join households.member m on m.household_id = o.household_id where m.relation ~ ${CHILD} and coalesce(o.birth_date <= session.today() - interval '${GROWN} years', true)
     union select m.id from direct d join reconciliation.roll_member r on r.member_id = d.id join households.member o on o.id = d.id join households.member m on m.household_id = r.household_id
       where r.household_id <> o.household_id and m.relation ~ ${CHILD}
     except select id from direct`,
  ],
  [
    'roll.changed.together',
    `create temp table together on commit drop as
     with entry as (select distinct r.entry_id as id from direct join reconciliation.roll_member r on r.member_id = direct.id)
     , digest as (
       select m.id_digest as digest from direct join households.member m using (id) where m.id_digest is not null
       -- a number that a row has given up may be the others' alone now
       union select r.id_digest from direct join reconciliation.roll_member r on r.member_id = direct.id where r.id_digest is not null
       union select decode(substr(e.person_key, 4), 'base64') from entry join reconciliation.roll_entry e using (id) where starts_with(e.person_key, 'id:'))
     select id from direct
     union select r.member_id from entry join reconciliation.roll_member r on r.entry_id = entry.id
     -- what a sibling's school says of a candidate
     union select o.member_id from direct join reconciliation.roll_member r on r.member_id = direct.id join reconciliation.roll_member o on o.household_id = r.household_id
       where exists (select from reconciliation.roll_candidate k where k.entry_id = o.entry_id)
     union select m.id from digest join households.member m on m.id_digest = digest.digest where starts_with(m.region, $1)`,
  ],
  [
    'roll.scope.members',
    `create temp table scope_member on commit drop as select m.id from together join households.member m using (id) where starts_with(m.region, $1)`,
  ],
  [
    'roll.scope.entries',
    `create temp table scope_entry on commit drop as select distinct r.entry_id as id from scope_member join reconciliation.roll_member r on r.member_id = scope_member.id`,
  ],
]
