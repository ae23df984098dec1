import type { Step } from './step.js'

/** A line as it is compared over time. */
const line = (which: string): string => `
  select line.id, line.region, line.status, line.student_id, line.member_id, line.school_id, line.stage, line.sort_key, line.line_categories as categories
  from reconciliation.roll_entry line where line.merged_into is null and ${which}`

/**
 * Entries that name one student become one: the one whose number is the student's stands, else the oldest; the others point at it.
 * `students` tells whose (a list for IN).
 */
export const mergeEntries = (
  students: string,
): string => `/* roll.merge */ update reconciliation.roll_entry e set merged_into = nullif(r.root, e.id)
  from (select id, first_value(id) over (partition by region, student_id order by matched_by = 'REVIEWED', id) as root
        from reconciliation.roll_entry where status = 'MATCHED' and student_id in (${students})) as r
  where r.id = e.id and e.merged_into is distinct from nullif(r.root, e.id)`

/** Registers and categories of a line are those of all that was merged into it. `which` tells the lines (as `line`). */
export const sumLines = (which: string): string => `/* roll.line.sums */ with want as (
    select line.id, coalesce(all_of.registers, line.registers) as registers, coalesce(all_of.categories, line.categories) as categories
    from reconciliation.roll_entry line left join lateral (
      select array(select distinct r from reconciliation.roll_entry x, unnest(x.registers) as r where x.id = line.id or x.merged_into = line.id order by r) as registers,
        array(select distinct c from reconciliation.roll_entry x, unnest(x.categories) as c where x.id = line.id or x.merged_into = line.id order by c) as categories
      where exists (select from reconciliation.roll_entry m where m.merged_into = line.id)) as all_of on true
    where (${which}) and ((line.line_registers, line.line_categories) is distinct from (line.registers, line.categories)
      or line.id in (select x.merged_into from reconciliation.roll_entry x where x.merged_into is not null)))
  update reconciliation.roll_entry e set line_registers = want.registers, line_categories = want.categories from want
  where want.id = e.id and (e.line_registers, e.line_categories) is distinct from (want.registers, want.categories)`

/** School of a line's student (as `s`): where another county's student is, is that county's to say. */
export const OWN_SCHOOL = (region: string): string =>
  `case when left(s.region, 6) = left(${region}, 6) then s.school_id end`

/** Whether the county that holds the student has released it to this register of another county. */
const isReleased = (line: string, register: string): string =>
  `exists (select from reconciliation.release l where (l.student_id, l.register, l.region, l.held_county) = (${line}.student_id, ${register}, ${line}.region, left(${line}.student_region, 6)) and l.is_released)`

/** What the comparison says enters the roll; entries keep their ids, and what moved is told. $1 is the region. */
export const ENTER: readonly Step[] = [
  [
    'roll.scope.students',
    `create temp table scope_student on commit drop as
     select e.student_id as id from scope_entry join reconciliation.roll_entry e using (id) where e.student_id is not null
     union select matched_id from outcome where matched_id is not null`,
  ],
  [
    'roll.scope.students.known',
    'create index on scope_student (id); create index on scope_entry (id); analyze scope_student; analyze scope_entry',
  ],
  [
    'roll.line.before',
    `create temp table line_before on commit drop as ${line(`line.id in (
       select coalesce(e.merged_into, e.id) from scope_entry join reconciliation.roll_entry e using (id)
       union select e.id from scope_student s join reconciliation.roll_entry e on e.student_id = s.id where starts_with(e.region, $1))
       and (not (select is_first from first_run))`)}`,
  ],
  [
    'roll.line.merged',
    `create temp table was_merged on commit drop as select e.id from scope_entry join reconciliation.roll_entry e using (id) where e.merged_into is not null`,
  ],
  [
    // a person whose rows are all known by another key now, such as a mended number, keeps the line
    'roll.rekeyed',
    `update reconciliation.roll_entry e set person_key = n.person_key
     from (
       select e.id, min(p.person_key) as person_key from scope_entry join reconciliation.roll_entry e using (id) join reconciliation.roll_member m on m.entry_id = e.id left join person p on p.member_id = m.member_id
       group by e.id having count(distinct p.person_key) = 1 and bool_and(p.person_key is not null and p.person_key <> e.person_key)) as n
     where e.id = n.id and not exists (select from reconciliation.roll_entry o where (o.region, o.person_key) = (e.region, n.person_key))
       and not exists (select from reconciliation.roll_entry o join reconciliation.roll_member m on m.entry_id = o.id join person p on p.member_id = m.member_id where o.region = e.region and p.person_key = n.person_key and o.id < e.id and o.id <> e.id)`,
  ],
  [
    // which student a person was who is on no register now
    'roll.past',
    `insert into reconciliation.roll_past as t (member_id, region, person_key, student_id)
     select m.member_id, e.region, e.person_key, e.student_id from scope_entry join reconciliation.roll_entry e using (id) join reconciliation.roll_member m on m.entry_id = e.id
     where not exists (select from person p where p.member_id = m.member_id)
     on conflict (member_id) do update set region = excluded.region, person_key = excluded.person_key, student_id = excluded.student_id`,
  ],
  ['roll.past.back', `delete from reconciliation.roll_past t using person p where p.member_id = t.member_id`],
  [
    'roll.left',
    `delete from reconciliation.roll_entry e using scope_entry s where e.id = s.id and not exists (select from outcome o where (o.region, o.person_key) = (e.region, e.person_key))`,
  ],
  [
    'roll.entries',
    `insert into reconciliation.roll_entry as e (region, person_key, status, status_by_age, student_id, matched_by, score, categories, registers, line_registers, line_categories, member_id, household_id, fingerprint, sort_key, school_id, stage, student_region, doubts)
     select o.region, o.person_key, o.status, status_by_age, matched_id, matched_by, score, categories, registers, registers, categories, member_id, household_id, fingerprint, sort_key, ${OWN_SCHOOL('o.region')}, s.stage, s.region, case when o.status = 'REVIEW' then o.doubts else '{}' end
     from outcome o left join students.student s on s.id = o.matched_id
     on conflict (region, person_key) do update set status = excluded.status, status_by_age = excluded.status_by_age, student_id = excluded.student_id, matched_by = excluded.matched_by,
       score = excluded.score, categories = excluded.categories, registers = excluded.registers, member_id = excluded.member_id, household_id = excluded.household_id,
       fingerprint = excluded.fingerprint, sort_key = excluded.sort_key, school_id = excluded.school_id, stage = excluded.stage, student_region = excluded.student_region, doubts = excluded.doubts
     where (e.status, e.status_by_age, e.student_id, e.matched_by, e.score, e.categories, e.registers, e.member_id, e.household_id, e.fingerprint, e.sort_key, e.school_id, e.stage, e.student_region, e.doubts)
       is distinct from (excluded.status, excluded.status_by_age, excluded.student_id, excluded.matched_by, excluded.score, excluded.categories, excluded.registers, excluded.member_id, excluded.household_id, excluded.fingerprint, excluded.sort_key, excluded.school_id, excluded.stage, excluded.student_region, excluded.doubts)`,
  ],
  [
    'roll.entered',
    `create temp table entered on commit drop as select e.id, e.region, e.person_key, e.student_id from outcome o join reconciliation.roll_entry e on (e.region, e.person_key) = (o.region, o.person_key)`,
  ],
  ['roll.entered.known', 'create index on entered (person_key); create index on entered (id); analyze entered'],
  [
    'roll.members.left',
    `delete from reconciliation.roll_member m using scope_member s where s.id = m.member_id and not exists (select from person p where p.member_id = m.member_id)`,
  ],
  [
    'roll.members',
    `insert into reconciliation.roll_member as m (member_id, entry_id, household_id, register, categories, id_digest)
     select p.member_id, e.id, p.household_id, p.register, p.categories, p.id_digest from person p join entered e on (e.region, e.person_key) = (p.region, p.person_key)
     on conflict (member_id) do update set entry_id = excluded.entry_id, household_id = excluded.household_id, categories = excluded.categories, id_digest = excluded.id_digest
     where (m.entry_id, m.household_id, m.categories, m.id_digest) is distinct from (excluded.entry_id, excluded.household_id, excluded.categories, excluded.id_digest)`,
  ],
  ['roll.candidates.old', `delete from reconciliation.roll_candidate c using entered e where e.id = c.entry_id`],
  [
    'roll.candidates',
    `insert into reconciliation.roll_candidate (entry_id, student_id, score, evidence)
     select e.id, s.student_id, s.score, s.evidence from scored s join entered e on (e.region, e.person_key) = (s.region, s.person_key) join reconciliation.roll_entry t on t.id = e.id
     where t.matched_by is null or t.matched_by = 'REVIEWED'`,
  ],
  [
    'roll.apart',
    `update reconciliation.roll_entry e set merged_into = null from entered where entered.id = e.id and e.merged_into is not null and e.status <> 'MATCHED'`,
  ],
  ['roll.merged', mergeEntries('select id from scope_student')],
  [
    'roll.registers.of.lines',
    sumLines(
      `line.id in (select id from entered union select e.id from scope_student s join reconciliation.roll_entry e on e.student_id = s.id where starts_with(e.region, $1))`,
    ),
  ],
  [
    'roll.registers.left',
    `delete from reconciliation.student_register r using scope_student s where r.student_id = s.id and starts_with(r.region, $1) and not exists (
     select from reconciliation.roll_entry e where e.region = r.region and e.student_id = r.student_id and r.register = any (e.registers) and e.status = 'MATCHED')`,
  ],
  [
    'roll.registers',
    `insert into reconciliation.student_register (student_id, register, region, is_released)
     select distinct e.student_id, register, e.region, ${isReleased('e', 'register')} from scope_student s join reconciliation.roll_entry e on e.student_id = s.id, unnest(e.registers) as register
     where starts_with(e.region, $1) and e.status = 'MATCHED' on conflict (student_id, register, region) do update set is_released = excluded.is_released where student_register.is_released <> excluded.is_released`,
  ],
  [
    'roll.line.after',
    `create temp table line_after on commit drop as ${line(`line.id in (select id from line_before
       union select coalesce(e.merged_into, e.id) from entered n join reconciliation.roll_entry e using (id)
       union select e.id from scope_student s join reconciliation.roll_entry e on e.student_id = s.id where starts_with(e.region, $1))
       and (not (select is_first from first_run))`)}`,
  ],
  ['roll.lines.known', 'analyze line_before; analyze line_after'],
  [
    // a line is the one of before by its id, else by its student
    'roll.same',
    `create temp table same on commit drop as
     with gone as (select b.* from line_before b left join line_after a using (id) where a.id is null)
     , fresh as (select a.* from line_after a left join line_before b using (id) where b.id is null)
     select b.id as before_id, a.id as after_id from line_before b join line_after a using (id)
     union all select b.id, a.id from gone b join fresh a on (a.region, a.student_id) = (b.region, b.student_id)`,
  ],
  ['roll.same.known', 'analyze same'],
  [
    'roll.moved',
    `create temp table moved on commit drop as
     select 'JOINED' as kind, a.id as entry_id, a.region, a.member_id, a.student_id, a.sort_key, '{}'::text[] as was, array[a.status] as becomes from line_after a left join same on after_id = a.id where after_id is null and not exists (select from was_merged w where w.id = a.id)
     union all select 'LEFT', b.id, b.region, b.member_id, b.student_id, b.sort_key, array[b.status], '{}' from line_before b left join same on before_id = b.id where before_id is null
       -- a line that became part of another one has left no register
       and not exists (select from reconciliation.roll_entry e where e.id = b.id and e.merged_into is not null)
     union all select v.kind, a.id, a.region, a.member_id, coalesce(a.student_id, b.student_id), a.sort_key, v.was, v.becomes from same join line_before b on b.id = before_id join line_after a on a.id = after_id
       cross join lateral (values ('STATUS', array[b.status], array[a.status]), ('CATEGORY', b.categories, a.categories),
         ('SCHOOL', array[b.school_id::text], array[a.school_id::text]), ('STAGE', array[b.stage], array[a.stage])) as v(kind, was, becomes)
       where (b.status, b.categories, b.school_id, b.stage) is distinct from (a.status, a.categories, a.school_id, a.stage)
         and v.was <> v.becomes and v.was[1] is not null and v.becomes[1] is not null`,
  ],
]

/** What the run has seen, for the next one. */
export const REMEMBER: Step = [
  'roll.state',
  `insert into reconciliation.roll_state as t (region, seen, day) select region, sees, day from region_day
   on conflict (region) do update set seen = excluded.seen, day = excluded.day`,
]
