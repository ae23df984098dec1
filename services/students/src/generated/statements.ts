// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it
import type { Statement } from '@dianming/shared/database/statement'

/** A bureau's word on a correction; no row once it was said. */
export const correctionDecide: Statement<{ status: string | null; subject: string | null; reason: string | null; id: string | null }, { id: string }> = {
  name: 'students.correction.decide',
  parameters: ["status","subject","reason","id"],
  text: "/* students.correction.decide */ update students.correction\nset\n  status = $1,\n  decided_by = $2,\n  decided_at = now(),\n  decision_reason = $3\nwhere\n  id = $4\n  and status = 'PROPOSED'\nreturning\n  id",
}

/** A correction by its id. */
export const correctionFind: Statement<{ id: string | null }, { id: string; studentId: string; schoolId: string; name: string | null; className: string | null; boarder: boolean | null; from: string; reason: string; status: 'PROPOSED' | 'ACCEPTED' | 'REFUSED'; at: Date; decidedAt: Date | null; decisionReason: string | null }> = {
  name: 'students.correction.find',
  parameters: ["id"],
  text: "/* students.correction.find */ select\n  correction.id,\n  correction.student_id as \"studentId\",\n  correction.school_id as \"schoolId\",\n  correction.name,\n  correction.class_name as \"className\",\n  correction.boarder,\n  correction.from_date as \"from\",\n  correction.reason,\n  correction.status,\n  correction.at,\n  correction.decided_at as \"decidedAt\",\n  correction.decision_reason as \"decisionReason\"\nfrom\n  students.correction\nwhere\n  id = $1",
}

/** Corrections of one status or all, the oldest first. */
export const correctionList: Statement<{ status: string | null }, { id: string; studentId: string; schoolId: string; name: string | null; className: string | null; boarder: boolean | null; from: string; reason: string; status: 'PROPOSED' | 'ACCEPTED' | 'REFUSED'; at: Date; decidedAt: Date | null; decisionReason: string | null; cursorKey: string; cursorId: string }> = {
  name: 'students.correction.list',
  parameters: ["status"],
  text: "/* students.correction.list */ select\n  correction.id,\n  correction.student_id as \"studentId\",\n  correction.school_id as \"schoolId\",\n  correction.name,\n  correction.class_name as \"className\",\n  correction.boarder,\n  correction.from_date as \"from\",\n  correction.reason,\n  correction.status,\n  correction.at,\n  correction.decided_at as \"decidedAt\",\n  correction.decision_reason as \"decisionReason\",\n  correction.id::text as \"cursorKey\",\n  correction.id as \"cursorId\"\nfrom\n  students.correction\nwhere\n  (\n    $1::text is null\n    or status = $1\n  )",
}

/** A student's name is mended. */
export const correctionName: Statement<{ name: string | null; key: string | null; pinyinKey: string | null; studentId: string | null }, {  }> = {
  name: 'students.correction.name',
  parameters: ["name","key","pinyinKey","studentId"],
  text: "/* students.correction.name */ update students.student\nset\n  name = $1,\n  name_key = $2,\n  pinyin_key = $3\nwhere\n  id = $4",
}

/** A school asks for a correction. */
export const correctionPropose: Statement<{ name: string | null; className: string | null; boarder: boolean | null; from: string | null; reason: string | null; subject: string | null; organisation: string | null; id: string | null }, { id: string }> = {
  name: 'students.correction.propose',
  parameters: ["name","className","boarder","from","reason","subject","organisation","id"],
  text: "/* students.correction.propose */ insert into\n  students.correction (\n    student_id,\n    school_id,\n    name,\n    class_name,\n    boarder,\n    from_date,\n    reason,\n    proposed_by,\n    organisation\n  )\nselect\n  s.id,\n  s.school_id,\n  $1,\n  $2,\n  $3,\n  $4,\n  $5,\n  $6,\n  $7\nfrom\n  students.student s\nwhere\n  s.id = $8\nreturning\n  id",
}

/** The open enrolment ends on a day. */
export const enrolmentClose: Statement<{ on: string | null; studentId: string | null }, {  }> = {
  name: 'students.enrolment.close',
  parameters: ["on","studentId"],
  text: "/* students.enrolment.close */ update students.enrolment\nset\n  until_date = $1\nwhere\n  student_id = $2\n  and until_date is null",
}

/** The open enrolment of a student, begun on this day, is mended in place. */
export const enrolmentCorrect: Statement<{ schoolId: string | null; stage: string | null; grade: number | null; className: string | null; boarder: boolean | null; status: string | null; reason: string | null; changedBy: string | null; studentId: string | null; on: string | null }, {  }> = {
  name: 'students.enrolment.correct',
  parameters: ["schoolId","stage","grade","className","boarder","status","reason","changedBy","studentId","on"],
  text: "/* students.enrolment.correct */ update students.enrolment\nset\n  school_id = $1,\n  stage = $2,\n  grade = $3,\n  class_name = $4,\n  boarder = $5,\n  status = $6,\n  reason = $7,\n  changed_by = $8,\n  unverified_since = null\nwhere\n  student_id = $9\n  and until_date is null\n  and from_date = $10::date",
}

/** The last grade of a stage at a school. */
export const enrolmentGradeLast: Statement<{ stage: string | null; schoolId: string | null }, { longest: number }> = {
  name: 'students.enrolment.grade-last',
  parameters: ["stage","schoolId"],
  text: "/* students.enrolment.grade-last */ select\n  l.longest as \"longest\"\nfrom\n  students.school c\n  cross join lateral students.last_grade_in ($1, c.region, c.five_four) as l\nwhere\n  c.id = $2",
}

/** Every enrolment of students, under whichever of their linked entries, the oldest first. */
export const enrolmentLoad: Statement<{ ids: readonly (string | null)[] | null }, { studentId: string; schoolId: string | null; stage: string | null; grade: number | null; className: string | null; boarder: boolean | null; status: string | null; from: string; until: string | null; unverifiedSince: string | null; reason: string | null }> = {
  name: 'students.enrolment.load',
  parameters: ["ids"],
  text: "/* students.enrolment.load */ select\n  s.id as \"studentId\",\n  e.school_id as \"schoolId\",\n  e.stage,\n  e.grade,\n  e.class_name as \"className\",\n  e.boarder,\n  e.status,\n  e.from_date as \"from\",\n  e.until_date as \"until\",\n  e.unverified_since as \"unverifiedSince\",\n  e.reason\nfrom\n  unnest($1::uuid[]) as s (id)\n  cross join lateral (\n    select\n      e.*\n    from\n      students.enrolment e\n    where\n      e.student_id = s.id\n    union all\n    select\n      e.*\n    from\n      students.student o\n      join students.enrolment e on e.student_id = o.id\n    where\n      o.linked_to = s.id\n  ) as e\norder by\n  e.from_date,\n  e.id",
}

/** The student's own row says what the enrolment of now says; no row when the caller does not see the student. */
export const enrolmentNow: Statement<{ stage: string | null; grade: number | null; className: string | null; boarder: boolean | null; status: string | null; on: string | null; studentId: string | null; schoolId: string | null }, { id: string }> = {
  name: 'students.enrolment.now',
  parameters: ["stage","grade","className","boarder","status","on","studentId","schoolId"],
  text: "/* students.enrolment.now */ update students.student s\nset\n  school_id = c.id,\n  school_code = c.code,\n  region = c.region,\n  town = case\n    when s.school_id = c.id then s.town\n    else c.town\n  end,\n  stage = $1,\n  grade = $2,\n  class_name = $3,\n  boarder = $4,\n  status = $5,\n  as_of = greatest(s.as_of, $6::date)\nfrom\n  students.school c\nwhere\n  s.id = $7\n  and c.id = $8\nreturning\n  s.id",
}

/** The enrolment of now, and to which entry the student is linked. */
export const enrolmentOpenNow: Statement<{ studentId: string | null }, { studentId: string; schoolId: string; schoolCode: string; stage: string; grade: number; className: string | null; boarder: boolean; status: string; from: string; linkedTo: string | null }> = {
  name: 'students.enrolment.open-now',
  parameters: ["studentId"],
  text: "/* students.enrolment.open-now */ select\n  s.id as \"studentId\",\n  s.school_id as \"schoolId\",\n  s.school_code as \"schoolCode\",\n  s.stage,\n  s.grade,\n  s.class_name as \"className\",\n  s.boarder,\n  s.status,\n  coalesce(e.from_date, '1900-01-01') as \"from\",\n  s.linked_to as \"linkedTo\"\nfrom\n  students.student s\n  left join students.enrolment e on e.student_id = s.id\n  and e.until_date is null\nwhere\n  s.id = $1",
}

/** A student's enrolment from a day on. */
export const enrolmentOpen: Statement<{ studentId: string | null; schoolId: string | null; stage: string | null; grade: number | null; className: string | null; boarder: boolean | null; status: string | null; on: string | null; reason: string | null; changedBy: string | null }, {  }> = {
  name: 'students.enrolment.open',
  parameters: ["studentId","schoolId","stage","grade","className","boarder","status","on","reason","changedBy"],
  text: "/* students.enrolment.open */ insert into\n  students.enrolment (\n    student_id,\n    school_id,\n    stage,\n    grade,\n    class_name,\n    boarder,\n    status,\n    from_date,\n    reason,\n    changed_by\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10\n  )",
}

/** Locks a student that the caller may change. */
export const enrolmentStudentLock: Statement<{ studentId: string | null }, { id: string }> = {
  name: 'students.enrolment.student-lock',
  parameters: ["studentId"],
  text: "/* students.enrolment.student-lock */ select\n  id\nfrom\n  students.student\nwhere\n  id = $1\nfor update",
}

/** A school by its code. */
export const enrolmentTransferTo: Statement<{ toSchoolCode: string | null }, { id: string; code: string; region: string; stages: (string)[] }> = {
  name: 'students.enrolment.transfer-to',
  parameters: ["toSchoolCode"],
  text: "/* students.enrolment.transfer-to */ select\n  id,\n  code,\n  region,\n  stages\nfrom\n  students.school\nwhere\n  code = $1",
}

/** The holder's answer, sealed for the asker. */
export const exchangeAnswer: Statement<{ id: string | null; outcome: string | null; sealed: Buffer | null }, {  }> = {
  name: 'students.exchange.answer',
  parameters: ["id","outcome","sealed"],
  text: "/* students.exchange.answer */ with\n  answered as (\n    insert into\n      province.answer (id, outcome, sealed, answered_at)\n    values\n      ($1, $2, $3, now())\n    on conflict (id) do nothing\n  )\nupdate students.transfer\nset\n  answered_province_at = now()\nwhere\n  id = $1",
}

/** Answers from other counties to what was asked here. */
export const exchangeAnswers: Statement<null, { id: string; outcome: string; sealed: Buffer; privateCipher: string; cell: string }> = {
  name: 'students.exchange.answers',
  parameters: [],
  text: "/* students.exchange.answers */ select\n  t.id,\n  a.outcome as \"outcome\",\n  a.sealed as \"sealed\",\n  t.private_cipher as \"privateCipher\",\n  a.cell\nfrom\n  province.answered a\n  join students.transfer t on t.id = a.id\nwhere\n  (\n    t.status in ('ASKED', 'CONTESTED')\n    -- a release counts also after a refusal\n    or (\n      a.outcome = 'RELEASED'\n      and t.status = 'REFUSED'\n    )\n  )\n  and t.private_cipher is not null\n  and t.to_school_id is not null\nlimit\n  100",
}

/** Asks the province for a child by the exchange's digest of its registry number. */
export const exchangeAsk: Statement<{ id: string | null; digest: Buffer | null; askerName: string | null; onDate: string | null; publicKey: Buffer | null; nameDigest: Buffer | null; mark: Buffer | null; privateCipher: string | null }, {  }> = {
  name: 'students.exchange.ask',
  parameters: ["id","digest","askerName","onDate","publicKey","nameDigest","mark","privateCipher"],
  text: "/* students.exchange.ask */ with\n  asked as (\n    insert into\n      province.ask (\n        id,\n        exchange_key,\n        asker_name,\n        on_date,\n        public_key,\n        name_digest,\n        mark\n      )\n    values\n      (\n        $1,\n        $2,\n        $3,\n        $4::date,\n        $5,\n        $6,\n        $7\n      )\n    on conflict (id) do nothing\n  )\nupdate students.transfer\nset\n  asked_province_at = now(),\n  private_cipher = $8,\n  public_key = $5\nwhere\n  id = $1",
}

/** Children of here whom another county asks for through the province, and what tells whether it may. */
export const exchangeAsked: Statement<null, { id: string; asker: string; askerName: string; onDate: string; publicKey: Buffer; nameDigest: Buffer; mark: Buffer; nameKey: string; registryCipher: string }> = {
  name: 'students.exchange.asked',
  parameters: [],
  text: "/* students.exchange.asked */ select\n  a.id,\n  a.asker,\n  a.asker_name as \"askerName\",\n  a.on_date::text as \"onDate\",\n  a.public_key as \"publicKey\",\n  a.name_digest as \"nameDigest\",\n  a.mark,\n  s.name_key as \"nameKey\",\n  s.registry_cipher as \"registryCipher\"\nfrom\n  province.asked a\n  join students.student s on s.id = a.student_id\n  and s.linked_to is null\nwhere\n  not exists (\n    select\n    from\n      students.transfer t\n    where\n      t.id = a.id\n  )\nlimit\n  200",
}

/** How many rows of each table this county sent, and what they sum to (fen). */
export const exchangeCount: Statement<null, {  }> = {
  name: 'students.exchange.count',
  parameters: [],
  text: "/* students.exchange.count */ update province.pulse\nset\n  counts = province.counted (),\n  counted_at = clock_timestamp()\nwhere\n  cell in (\n    select\n      cell\n    from\n      province.cell\n  )",
}

/** Digests of students, where their numbers are still those that they were made of; a linked entry's person is the kept
 * one's. */
export const exchangeKeep: Statement<{ ids: readonly (string | null)[] | null; digests: readonly (Buffer | null)[] | null; registryDigests: readonly (Buffer | null)[] | null; registryCiphers: readonly (string | null)[] | null; idCiphers: readonly (string | null)[] | null; print: string | null }, {  }> = {
  name: 'students.exchange.keep',
  parameters: ["ids","digests","registryDigests","registryCiphers","idCiphers","print"],
  text: "/* students.exchange.keep */ update students.student s\nset\n  exchange_key = case\n    when s.linked_to is null then d.digest\n    else s.exchange_key\n  end,\n  exchange_registry = d.registry_digest\nfrom\n  unnest(\n    $1::uuid[],\n    $2::bytea[],\n    $3::bytea[],\n    $4::text[],\n    $5::text[]\n  ) as d (id, digest, registry_digest, registry_cipher, id_cipher)\nwhere\n  s.id = d.id\n  and s.registry_cipher = d.registry_cipher\n  and s.id_cipher is not distinct from d.id_cipher\n  and exists (\n    select\n    from\n      province.exchange\n    where\n      print = $6\n  )\n  and s.exchange_registry is null",
}

/** That this county is there. */
export const exchangePulse: Statement<null, { cell: string }> = {
  name: 'students.exchange.pulse',
  parameters: [],
  text: "/* students.exchange.pulse */ insert into\n  province.pulse (cell, name, at)\nselect\n  cell,\n  name,\n  clock_timestamp()\nfrom\n  province.cell\non conflict (cell) do update\nset\n  name = excluded.name,\n  at = excluded.at\nreturning\n  cell",
}

/** With another key, or for another year, all digests are others: says whether they were made anew from here on. */
export const exchangeStale: Statement<{ print: string | null }, { print: string }> = {
  name: 'students.exchange.stale',
  parameters: ["print"],
  text: "/* students.exchange.stale */ with\n  known as (\n    select\n      print\n    from\n      province.exchange\n  ),\n  forgotten as (\n    update students.student\n    set\n      exchange_key = null,\n      exchange_registry = null\n    where\n      exchange_registry is not null\n      and exists (\n        select\n        from\n          known\n        where\n          print <> $1\n      )\n  )\ninsert into\n  province.exchange (print)\nvalues\n  ($1)\non conflict (is_one) do update\nset\n  print = excluded.print\nwhere\n  exchange.print <> excluded.print\nreturning\n  print",
}

/** What came of an ask. After a release the ask is over, and its key has done its work. */
export const exchangeTakeAnswer: Statement<{ id: string | null; outcome: string | null; reason: string | null; historyCipher: string | null }, {  }> = {
  name: 'students.exchange.take-answer',
  parameters: ["id","outcome","reason","historyCipher"],
  text: "/* students.exchange.take-answer */ with\n  over as (\n    delete from province.ask\n    where\n      id = $1\n      and $2 = 'RELEASED'\n  )\nupdate students.transfer\nset\n  status = $2,\n  decided_by = '另一区县',\n  decided_at = now(),\n  decision_reason = $3,\n  history_cipher = $4,\n  private_cipher = case\n    when $2 = 'RELEASED' then null\n    else private_cipher\n  end\nwhere\n  id = $1\n  and status in ('ASKED', 'CONTESTED', 'REFUSED')",
}

/** A child of here whom another county asks for through the province becomes a transfer that this county decides on; the
 * name is the one that it has. */
export const exchangeTakeAsked: Statement<{ lastFour: string | null; id: string | null }, {  }> = {
  name: 'students.exchange.take-asked',
  parameters: ["lastFour","id"],
  text: "/* students.exchange.take-asked */ insert into\n  students.transfer (\n    id,\n    region,\n    organisation,\n    organisation_name,\n    asked_by,\n    name,\n    name_key,\n    registry_digest,\n    registry_cipher,\n    registry_last_four,\n    stage,\n    grade,\n    boarder,\n    on_date,\n    reason,\n    student_id,\n    held_region,\n    public_key\n  )\nselect\n  a.id,\n  a.asker,\n  'province:' || a.asker,\n  a.asker_name,\n  a.asker_name,\n  s.name,\n  s.name_key,\n  s.registry_digest,\n  s.registry_cipher,\n  $1,\n  s.stage,\n  s.grade,\n  s.boarder,\n  least(\n    greatest(a.on_date, session.today () - 366),\n    session.today ()\n  ),\n  '经省级平台申请转入',\n  s.id,\n  s.region,\n  a.public_key\nfrom\n  province.asked a\n  join students.student s on s.id = a.student_id\n  and s.linked_to is null\nwhere\n  a.id = $2\non conflict do nothing",
}

/** Decisions on what another county asked through the province, not yet answered, with what the child leaves with. */
export const exchangeToAnswer: Statement<null, { id: string; outcome: 'ASKED' | 'RELEASED' | 'REFUSED' | 'CONTESTED' | 'UNDONE'; reason: string | null; publicKey: Buffer; registryCipher: string; asker: string; history: unknown }> = {
  name: 'students.exchange.to-answer',
  parameters: [],
  text: "/* students.exchange.to-answer */ select\n  t.id,\n  t.status as \"outcome\",\n  t.decision_reason as reason,\n  t.public_key as \"publicKey\",\n  t.registry_cipher as \"registryCipher\",\n  t.region as asker,\n  jsonb_build_object(\n    'name',\n    s.name,\n    'sex',\n    s.sex,\n    'birthDate',\n    s.birth_date,\n    'enrolments',\n    (\n      select\n        coalesce(\n          jsonb_agg(\n            jsonb_build_object(\n              'school',\n              c.name,\n              'stage',\n              e.stage,\n              'grade',\n              e.grade,\n              'from',\n              e.from_date,\n              'until',\n              e.until_date\n            )\n            order by\n              e.from_date,\n              e.id\n          ),\n          '[]'\n        )\n      from\n        students.enrolment e\n        join students.school c on c.id = e.school_id\n      where\n        e.student_id in (\n          select\n            o.id\n          from\n            students.student o\n          where\n            s.id in (o.id, o.linked_to)\n        )\n        and e.status <> 'TRANSFERRED'\n        and e.until_date is distinct from e.from_date\n    ),\n    'aid',\n    (\n      select\n        coalesce(\n          jsonb_agg(\n            a.line\n            order by\n              a.on_date,\n              a.id\n          ),\n          '[]'\n        )\n      from\n        (\n          select\n            p.id,\n            p.paid_on as on_date,\n            jsonb_build_object(\n              'on',\n              p.paid_on,\n              'term',\n              p.term,\n              'giver',\n              p.payer,\n              'title',\n              coalesce(\n                (\n                  select\n                    g.name\n                  from\n                    subsidies.programme g\n                  where\n                    g.code = p.programme_code\n                ),\n                p.programme_code\n              ),\n              'amount',\n              p.amount_fen::text\n            ) as line\n          from\n            subsidies.payment p\n          where\n            p.student_id in (\n              select\n                o.id\n              from\n                students.student o\n              where\n                s.id in (o.id, o.linked_to)\n            )\n            and p.status in ('SENT', 'CONFIRMED')\n          union all\n          select\n            g.id,\n            g.given_on,\n            jsonb_build_object(\n              'on',\n              g.given_on,\n              'term',\n              g.term,\n              'giver',\n              n.name,\n              'title',\n              g.title,\n              'amount',\n              g.amount_fen::text\n            )\n          from\n            donations.gift g\n            join donations.partner n on n.id = g.partner_id\n          where\n            g.student_id in (\n              select\n                o.id\n              from\n                students.student o\n              where\n                s.id in (o.id, o.linked_to)\n            )\n            and g.status in ('DELIVERED', 'CONFIRMED')\n        ) as a\n    )\n  ) as \"history\"\nfrom\n  students.transfer t\n  join students.student s on s.id = t.student_id\nwhere\n  t.to_school_id is null\n  and t.public_key is not null\n  and t.status in ('RELEASED', 'REFUSED')\n  and t.answered_province_at is null\norder by\n  t.id\nlimit\n  100",
}

/** Transfers whose child nobody of this house holds, and that the province was not asked about. */
export const exchangeToAsk: Statement<null, { id: string; registryCipher: string; nameKey: string; cell: string; askerName: string; onDate: string }> = {
  name: 'students.exchange.to-ask',
  parameters: [],
  text: "/* students.exchange.to-ask */ select\n  t.id,\n  t.registry_cipher as \"registryCipher\",\n  t.name_key as \"nameKey\",\n  cell.cell,\n  t.organisation_name as \"askerName\",\n  t.on_date::text as \"onDate\"\nfrom\n  students.transfer t\n  cross join province.cell\nwhere\n  t.status = 'ASKED'\n  and t.held_region is null\n  and t.to_school_id is not null\n  and t.registry_cipher is not null\n  and t.asked_province_at is null\norder by\n  t.id\nlimit\n  100\nfor update of\n  t",
}

/** Some students without digests for the exchange. */
export const exchangeWithout: Statement<null, { id: string; idCipher: string | null; registryCipher: string }> = {
  name: 'students.exchange.without',
  parameters: [],
  text: "/* students.exchange.without */ select\n  id,\n  id_cipher as \"idCipher\",\n  registry_cipher as \"registryCipher\"\nfrom\n  students.student\nwhere\n  exchange_registry is null\nlimit\n  2000",
}

/** The open enrolment of the linked entry ends with it. */
export const linkClose: Statement<{ today: string | null; otherId: string | null }, {  }> = {
  name: 'students.link.close',
  parameters: ["today","otherId"],
  text: "/* students.link.close */ update students.enrolment\nset\n  until_date = greatest(from_date, $1::date),\n  ended_by_link = true\nwhere\n  student_id = $2\n  and until_date is null",
}

/** How many entries are linked to this one. */
export const linkFollowers: Statement<{ otherId: string | null }, { n: number | null }> = {
  name: 'students.link.followers',
  parameters: ["otherId"],
  text: "/* students.link.followers */ select\n  count(*)::int as n\nfrom\n  students.student\nwhere\n  linked_to = $1",
}

/** An entry becomes another name of the one that stands. */
export const linkLink: Statement<{ otherId: string | null; keepId: string | null }, { id: string }> = {
  name: 'students.link.link',
  parameters: ["otherId","keepId"],
  text: "/* students.link.link */ update students.student o\nset\n  linked_to = k.id,\n  linked_key = k.person_key,\n  school_id = k.school_id,\n  school_code = k.school_code,\n  region = k.region,\n  town = k.town,\n  stage = k.stage,\n  grade = k.grade,\n  class_name = k.class_name,\n  boarder = k.boarder,\n  status = k.status\nfrom\n  students.student k\nwhere\n  o.id = $1\n  and k.id = $2\nreturning\n  o.id",
}

/** Who linked two entries, and why. */
export const linkNote: Statement<{ keepId: string | null; otherId: string | null; reason: string | null; subject: string | null }, {  }> = {
  name: 'students.link.note',
  parameters: ["keepId","otherId","reason","subject"],
  text: "/* students.link.note */ insert into\n  students.registry_link (keep_id, other_id, reason, linked_by)\nvalues\n  ($1, $2, $3, $4)",
}

/** The enrolment that ended with the link is open again. */
export const linkReopen: Statement<{ otherId: string | null }, {  }> = {
  name: 'students.link.reopen',
  parameters: ["otherId"],
  text: "/* students.link.reopen */ update students.enrolment\nset\n  until_date = null,\n  ended_by_link = false\nwhere\n  student_id = $1\n  and ended_by_link",
}

/** Who took a link back. */
export const linkUnlinkNote: Statement<{ subject: string | null; otherId: string | null }, {  }> = {
  name: 'students.link.unlink-note',
  parameters: ["subject","otherId"],
  text: "/* students.link.unlink-note */ update students.registry_link\nset\n  undone_at = now(),\n  undone_by = $1\nwhere\n  other_id = $2\n  and undone_at is null",
}

/** A linked entry stands for itself again. */
export const linkUnlink: Statement<{ otherId: string | null }, { id: string }> = {
  name: 'students.link.unlink',
  parameters: ["otherId"],
  text: "/* students.link.unlink */ update students.student s\nset\n  linked_to = null,\n  linked_key = null,\n  school_id = c.id,\n  school_code = c.code,\n  region = c.region,\n  town = c.town,\n  stage = e.stage,\n  grade = e.grade,\n  class_name = e.class_name,\n  boarder = e.boarder,\n  status = e.status\nfrom\n  students.enrolment e\n  join students.school c on c.id = e.school_id\nwhere\n  s.id = $1\n  and e.student_id = s.id\n  and e.until_date is null\nreturning\n  s.id",
}

/** Locks the students of a region in one order. */
export const promotionLock: Statement<{ region: string | null }, { count: bigint | null }> = {
  name: 'students.promotion.lock',
  parameters: ["region"],
  text: "/* students.promotion.lock */ with\n  locked as materialized (\n    select\n      id\n    from\n      students.student\n    where\n      starts_with(region, $1)\n    order by\n      id\n    for update\n  )\nselect\n  count(*)\nfrom\n  locked",
}

/** Grades of a region go up on a day, last grades graduate. Who began something on that day or later, or stands in a
 * snapshot of that school year, is of the new year already; who is on leave repeats the grade. */
export const promotionPromote: Statement<{ region: string | null; day: string | null; subject: string | null }, { promoted: number | null; graduated: number | null; unchanged: number | null }> = {
  name: 'students.promotion.promote',
  parameters: ["region","day","subject"],
  text: "/* students.promotion.promote */ with\n  due as materialized (\n    select\n      s.id,\n      s.grade,\n      s.stage,\n      e.id as open_id,\n      s.grade >= l.grade as is_last\n    from\n      students.student s\n      join students.enrolment e on e.student_id = s.id\n      and e.until_date is null\n      join students.school c on c.id = s.school_id\n      cross join lateral students.last_grade_in (s.stage, s.region, c.five_four) as l\n    where\n      starts_with(s.region, $1)\n      and s.linked_to is null\n      and s.status in ('ENROLLED', 'HOME_TEACHING')\n      and e.from_date < $2::date\n      and s.as_of < $2::date\n      and not exists (\n        select\n        from\n          students.snapshot n\n        where\n          n.region = left(s.region, length(n.region))\n          and n.is_full\n          and n.as_of >= $2::date\n          and s.stage = any (n.stages)\n          and (\n            n.town is null\n            or n.town = s.town\n          )\n          and (\n            n.school_codes is null\n            or s.school_code = any (n.school_codes)\n          )\n      )\n  ),\n  closed as (\n    update students.enrolment e\n    set\n      until_date = $2\n    from\n      due\n    where\n      e.id = due.open_id\n      and e.until_date is null\n    returning\n      due.*,\n      e.school_id,\n      e.class_name,\n      e.boarder,\n      e.status\n  ),\n  opened as (\n    insert into\n      students.enrolment (\n        student_id,\n        school_id,\n        stage,\n        grade,\n        class_name,\n        boarder,\n        status,\n        from_date,\n        unverified_since,\n        reason,\n        changed_by\n      )\n    select\n      id,\n      school_id,\n      stage,\n      case\n        when is_last then grade\n        else grade + 1\n      end,\n      class_name,\n      boarder,\n      case\n        when is_last then 'GRADUATED'\n        else status\n      end,\n      $2,\n      case\n        when is_last then $2::date\n      end,\n      '升级',\n      $3\n    from\n      closed\n  ),\n  moved as (\n    update students.student s\n    set\n      grade = case\n        when d.is_last then s.grade\n        else s.grade + 1\n      end,\n      status = case\n        when d.is_last then 'GRADUATED'\n        else s.status\n      end,\n      as_of = $2\n    from\n      due d\n    where\n      d.id = s.id\n    returning\n      s.id,\n      d.is_last\n  )\nselect\n  count(*) filter (\n    where\n      not is_last\n  )::int as promoted,\n  count(*) filter (\n    where\n      is_last\n  )::int as graduated,\n  (\n    select\n      count(*)\n    from\n      students.student s\n    where\n      starts_with(s.region, $1)\n      and s.linked_to is null\n      and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n  )::int - count(*)::int as unchanged\nfrom\n  moved",
}

/** A whole region takes longer than a request usually may. */
export const promotionTime: Statement<null, {  }> = {
  name: 'students.promotion.time',
  parameters: [],
  text: "/* students.promotion.time */ set\n  local statement_timeout = '5min'",
}

/** Who stands in the scope of the file and is not in it. */
export const registryImportAbsent: Statement<{ region: string | null; town: string | null; schoolCodes: readonly (string | null)[] | null; asOf: string | null }, {  }> = {
  name: 'students.registry-import.absent',
  parameters: ["region","town","schoolCodes","asOf"],
  text: "/* students.registry-import.absent */ insert into\n  ending\nselect\n  s.id\nfrom\n  students.student s\n  join students.enrolment e on e.student_id = s.id\n  and e.until_date is null\nwhere\n  starts_with(s.region, $1)\n  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n  and s.linked_to is null\n  and e.unverified_since is null\n  and s.stage in (\n    select\n      stage\n    from\n      file_stage\n  )\n  and (\n    $2::text is null\n    or s.town = $2\n  )\n  and (\n    $3::text[] is null\n    or s.school_code = any ($3)\n  )\n  and not exists (\n    select\n    from\n      staged t\n    where\n      t.registry_digest = s.registry_digest\n  )\n  and s.as_of <= $4::date\n  and e.from_date <= $4::date\n  and not exists (\n    select\n    from\n      students.snapshot n\n    where\n      n.region = $1\n      and n.is_full\n      and n.as_of > $4::date\n      and s.stage = any (n.stages)\n      and (\n        n.town is null\n        or n.town = s.town\n      )\n      and (\n        n.school_codes is null\n        or s.school_code = any (n.school_codes)\n      )\n  )\n  and not exists (\n    select\n    from\n      staged b\n    where\n      b.outcome = 'REJECTED'\n      and b.registry_digest is null\n      and b.name_key = s.name_key\n  )",
}

/** Grades beyond the last of their stage at the school. */
export const registryImportBeyond: Statement<{ region: string | null }, {  }> = {
  name: 'students.registry-import.beyond',
  parameters: ["region"],
  text: "/* students.registry-import.beyond */ insert into\n  refused\nselect\n  t.row,\n  '年级',\n  'GRADE_BEYOND_STAGE',\n  null\nfrom\n  staged t\n  join school_system y using (school_code)\n  cross join lateral students.last_grade_in (t.stage, $1, y.five_four) as l\nwhere\n  t.outcome is null\n  and t.grade not between 1 and l.longest",
}

/** Rows of a school that another county holds wait for the platform, which is asked once. */
export const registryImportClaimed: Statement<{ region: string | null; organisation: string | null; organisationName: string | null }, {  }> = {
  name: 'students.registry-import.claimed',
  parameters: ["region","organisation","organisationName"],
  text: "/* students.registry-import.claimed */ with\n  claimed as (\n    select\n      t.row,\n      t.school_code,\n      t.school_name\n    from\n      staged t\n      join students.school s on s.code = t.school_code\n    where\n      not starts_with(s.region, $1)\n      and t.outcome is null\n  ),\n  claim as (\n    insert into\n      students.school_claim (code, region, name, organisation, organisation_name)\n    select distinct\n      on (school_code) school_code,\n      $1,\n      school_name,\n      $2,\n      $3\n    from\n      claimed\n    order by\n      school_code,\n      row\n    on conflict (code, region)\n    where\n      status = 'ASKED' do nothing\n  )\ninsert into\n  refused\nselect\n  row,\n  '学校标识码',\n  'SCHOOL_PENDING',\n  school_code\nfrom\n  claimed",
}

/** Enrolments that no longer hold end on the day of the file. */
export const registryImportClose: Statement<{ asOf: string | null }, {  }> = {
  name: 'students.registry-import.close',
  parameters: ["asOf"],
  text: "/* students.registry-import.close */ update students.enrolment e\nset\n  until_date = $1\nfrom\n  moved m\nwhere\n  e.id = m.open_id\n  and m.from_date < $1::date",
}

/** A second file of one day corrects the first. */
export const registryImportCorrect: Statement<{ asOf: string | null }, {  }> = {
  name: 'students.registry-import.correct',
  parameters: ["asOf"],
  text: "/* students.registry-import.correct */ update students.enrolment e\nset\n  school_id = s.school_id,\n  stage = s.stage,\n  grade = s.grade,\n  class_name = s.class_name,\n  boarder = s.boarder,\n  status = s.status\nfrom\n  moved m\n  join students.student s on s.id = m.student_id\nwhere\n  e.id = m.open_id\n  and m.from_date >= $1::date",
}

/** The stages that stand in the file: it tells of these alone. */
export const registryImportFileStage: Statement<null, {  }> = {
  name: 'students.registry-import.file-stage',
  parameters: [],
  text: "/* students.registry-import.file-stage */ create temp table file_stage on commit drop as\nselect distinct\n  stage\nfrom\n  staged\nwhere\n  stage is not null",
}

/** Grades that are counted on from primary become grades of their stage. */
export const registryImportGrades: Statement<null, {  }> = {
  name: 'students.registry-import.grades',
  parameters: [],
  text: "/* students.registry-import.grades */ update staged t\nset\n  grade = t.grade - case\n    when y.five_four then 5\n    else 6\n  end\nfrom\n  school_system y\nwhere\n  y.school_code = t.school_code\n  and t.grade_counted",
}

/** Who was to have graduated and is not in the file has. */
export const registryImportGraduated: Statement<{ asOf: string | null; region: string | null; town: string | null; schoolCodes: readonly (string | null)[] | null }, {  }> = {
  name: 'students.registry-import.graduated',
  parameters: ["asOf","region","town","schoolCodes"],
  text: "/* students.registry-import.graduated */ update students.enrolment e\nset\n  unverified_since = null\nfrom\n  students.student s\nwhere\n  e.student_id = s.id\n  and e.until_date is null\n  and e.unverified_since < $1::date\n  and e.status = 'GRADUATED'\n  and starts_with(s.region, $2)\n  and s.stage in (\n    select\n      stage\n    from\n      file_stage\n  )\n  and (\n    $3::text is null\n    or s.town = $3\n  )\n  and (\n    $4::text[] is null\n    or s.school_code = any ($4)\n  )\n  and not exists (\n    select\n    from\n      staged t\n    where\n      t.registry_digest = s.registry_digest\n  )",
}

/** Rows of entries that were linked to another one say nothing of their own. */
export const registryImportLinked: Statement<{ region: string | null }, {  }> = {
  name: 'students.registry-import.linked',
  parameters: ["region"],
  text: "/* students.registry-import.linked */ update staged t\nset\n  outcome = 'UNCHANGED'\nfrom\n  students.student s\nwhere\n  s.registry_digest = t.registry_digest\n  and starts_with(s.region, $1)\n  and s.linked_to is not null\n  and outcome is null\n  and not exists (\n    select\n    from\n      students.student k\n    where\n      k.registry_digest = t.registry_digest\n      and starts_with(k.region, $1)\n      and k.linked_to is null\n  )",
}

/** Whose enrolment of now differs from what the file says, with the one that is open. */
export const registryImportMoved: Statement<{ region: string | null }, {  }> = {
  name: 'students.registry-import.moved',
  parameters: ["region"],
  text: "/* students.registry-import.moved */ create temp table moved on commit drop as\nselect\n  s.id as student_id,\n  e.id as open_id,\n  e.from_date\nfrom\n  staged t\n  join students.student s on s.registry_digest = t.registry_digest\n  and starts_with(s.region, $1)\n  and s.linked_to is null\n  left join students.enrolment e on e.student_id = s.id\n  and e.until_date is null\nwhere\n  t.outcome = 'ACCEPTED'\n  and (\n    e.id is null\n    or (\n      e.school_id,\n      e.stage,\n      e.grade,\n      e.class_name,\n      e.boarder,\n      e.status\n    ) is distinct from (\n      s.school_id,\n      s.stage,\n      s.grade,\n      s.class_name,\n      s.boarder,\n      s.status\n    )\n  )",
}

/** Rows that call their school otherwise. */
export const registryImportNamesDiffer: Statement<null, {  }> = {
  name: 'students.registry-import.names-differ',
  parameters: [],
  text: "/* students.registry-import.names-differ */ insert into\n  warned\nselect\n  t.row,\n  '学校名称',\n  'SCHOOL_NAME_DIFFERS',\n  c.name\nfrom\n  staged t\n  join school_called c using (school_code)\nwhere\n  outcome is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )\n  and t.school_name_key <> c.name_key",
}

/** Whether a newer file told of all that this one tells of. */
export const registryImportNewer: Statement<{ region: string | null; asOf: string | null; town: string | null; schoolCodes: readonly (string | null)[] | null }, { older: boolean | null }> = {
  name: 'students.registry-import.newer',
  parameters: ["region","asOf","town","schoolCodes"],
  text: "/* students.registry-import.newer */ select\n  exists (\n    select\n    from\n      students.snapshot s\n    where\n      s.region = $1\n      and s.is_full\n      and s.as_of > $2::date\n      and (\n        s.town is null\n        or s.town = $3\n      )\n      and (\n        s.school_codes is null\n        or s.school_codes @> $4::text[]\n      )\n      and s.stages @> array(\n        select\n          stage\n        from\n          file_stage\n      )\n  ) as older",
}

/** Rows of students of whom a newer file told change nothing, and say so. */
export const registryImportOlder: Statement<{ region: string | null; isOlder: boolean | null; asOf: string | null }, {  }> = {
  name: 'students.registry-import.older',
  parameters: ["region","isOlder","asOf"],
  text: "/* students.registry-import.older */ with\n  older as (\n    update staged t\n    set\n      outcome = 'UNCHANGED'\n    from\n      students.student s\n    where\n      s.registry_digest = t.registry_digest\n      and starts_with(s.region, $1)\n      and s.linked_to is null\n      and (\n        $2\n        or s.as_of > $3::date\n        or exists (\n          select\n          from\n            students.snapshot n\n          where\n            n.region = $1\n            and n.is_full\n            and n.as_of > $3::date\n            and s.stage = any (n.stages)\n            and (\n              n.town is null\n              or n.town = s.town\n            )\n            and (\n              n.school_codes is null\n              or s.school_code = any (n.school_codes)\n            )\n        )\n      )\n      and t.outcome is null\n      and t.row not in (\n        select\n          row\n        from\n          refused\n      )\n    returning\n      t.row\n  )\ninsert into\n  warned\nselect\n  row,\n  null,\n  'OLDER_THAN_KNOWN',\n  null\nfrom\n  older",
}

/** What only an older file holds was not in the newer one. */
export const registryImportOnlyOlder: Statement<{ region: string | null; asOf: string | null }, {  }> = {
  name: 'students.registry-import.only-older',
  parameters: ["region","asOf"],
  text: "/* students.registry-import.only-older */ update students.enrolment e\nset\n  unverified_since = (\n    select\n      min(n.as_of)\n    from\n      students.snapshot n\n    where\n      n.region = $1\n      and n.is_full\n      and n.as_of > $2::date\n  )\nfrom\n  staged t\n  join students.student s on s.registry_digest = t.registry_digest\n  and starts_with(s.region, $1)\n  and s.linked_to is null\nwhere\n  t.outcome = 'ACCEPTED'\n  and e.student_id = s.id\n  and e.until_date is null\n  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')",
}

/** Enrolments that hold from the day of the file on. */
export const registryImportOpen: Statement<{ asOf: string | null }, {  }> = {
  name: 'students.registry-import.open',
  parameters: ["asOf"],
  text: "/* students.registry-import.open */ insert into\n  students.enrolment (\n    student_id,\n    school_id,\n    stage,\n    grade,\n    class_name,\n    boarder,\n    status,\n    from_date\n  )\nselect\n  s.id,\n  s.school_id,\n  s.stage,\n  s.grade,\n  s.class_name,\n  s.boarder,\n  s.status,\n  $1::date\nfrom\n  moved m\n  join students.student s on s.id = m.student_id\nwhere\n  m.open_id is null\n  or m.from_date < $1::date",
}

/** Whether a school would be called anew. */
export const registryImportRenamed: Statement<null, {  }> = {
  name: 'students.registry-import.renamed',
  parameters: [],
  text: "/* students.registry-import.renamed */ select\nfrom\n  school_called\nwhere\n  is_renamed\nlimit\n  1",
}

/** How each school of the file is called: as most of its rows say, unless the directory knows it by another name and
 * fewer rows say so than half of its pupils are. */
export const registryImportSchoolCalled: Statement<{ region: string | null }, {  }> = {
  name: 'students.registry-import.school-called',
  parameters: ["region"],
  text: "/* students.registry-import.school-called */ create temp table school_called on commit drop as\nwith\n  said as (\n    select\n      school_code,\n      school_name_key,\n      (\n        array_agg(\n          school_name\n          order by\n            row\n        )\n      ) [1] as school_name,\n      count(*) as n,\n      min(row) as first_row\n    from\n      staged\n    where\n      outcome is null\n      and row not in (\n        select\n          row\n        from\n          refused\n      )\n    group by\n      1,\n      2\n  ),\n  usual as (\n    select distinct\n      on (school_code) *\n    from\n      said\n    order by\n      school_code,\n      n desc,\n      first_row\n  ),\n  held as (\n    select\n      p.school_id,\n      count(*) as pupils\n    from\n      students.student p\n    where\n      p.school_id in (\n        select\n          s.id\n        from\n          students.school s\n        where\n          s.code in (\n            select\n              school_code\n            from\n              usual\n          )\n      )\n      and p.linked_to is null\n      and p.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n    group by\n      p.school_id\n  )\nselect\n  u.school_code,\n  s.id is not null\n  and s.name_key <> u.school_name_key\n  and w.is_many as is_renamed,\n  case\n    when s.id is null\n    or w.is_many\n    or s.name_key = u.school_name_key then u.school_name\n    else s.name\n  end as name,\n  case\n    when s.id is null\n    or w.is_many\n    or s.name_key = u.school_name_key then u.school_name_key\n    else s.name_key\n  end as name_key\nfrom\n  usual u\n  left join students.school s on s.code = u.school_code\n  left join held h on h.school_id = s.id\n  cross join lateral (\n    select\n      u.n * 2 >= coalesce(h.pupils, 0) as is_many\n  ) as w\nwhere\n  s.id is null\n  or starts_with(s.region, $1)",
}

/** By which system each school of the file counts its grades, five and four years (五四) or six and three. */
export const registryImportSchoolSystem: Statement<{ region: string | null }, {  }> = {
  name: 'students.registry-import.school-system',
  parameters: ["region"],
  text: "/* students.registry-import.school-system */ create temp table school_system on commit drop as\nwith\n  said as (\n    select\n      school_code,\n      count(distinct registry_digest) filter (\n        where\n          school_name_key ~ '五·?四(学|分)?制'\n      ) * 2 > count(distinct registry_digest) as is_named,\n      count(distinct registry_digest) filter (\n        where\n          stage = 'JUNIOR'\n      ) as pupils,\n      count(distinct registry_digest) filter (\n        where\n          stage = 'JUNIOR'\n          and grade = case\n            when grade_counted then 6\n            else 4\n          end\n      ) as of_four_years\n    from\n      staged\n    where\n      outcome is null\n      and school_code is not null\n      and grade is not null\n    group by\n      school_code\n  ),\n  school as (\n    select\n      s.*\n    from\n      students.school s\n    where\n      s.code in (\n        select\n          school_code\n        from\n          staged\n      )\n      and starts_with(s.region, $1)\n  ),\n  held as (\n    select\n      p.school_id,\n      count(*) as pupils\n    from\n      students.student p\n    where\n      p.school_id in (\n        select\n          id\n        from\n          school\n      )\n      and p.stage = 'JUNIOR'\n      and p.linked_to is null\n      and p.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n    group by\n      p.school_id\n  ),\n  known as (\n    select\n      c.school_code,\n      coalesce(s.five_four, false) as five_four,\n      coalesce(h.pupils, 0) as pupils\n    from\n      (\n        select distinct\n          school_code\n        from\n          staged\n        where\n          school_code is not null\n      ) as c\n      left join school s on s.code = c.school_code\n      left join held h on h.school_id = s.id\n  )\nselect\n  k.school_code,\n  l.grade = 4\n  or coalesce(j.is_named, false)\n  -- a whole file without a single one of them says that the school is none\n  or (\n    k.five_four\n    and not coalesce(\n      j.of_four_years = 0\n      and j.pupils * 2 >= greatest(k.pupils, 20),\n      false\n    )\n  )\n  or coalesce(\n    j.of_four_years >= 2\n    and j.of_four_years * 10 >= greatest(j.pupils, k.pupils),\n    false\n  ) as five_four\nfrom\n  known k\n  left join said j using (school_code)\n  left join lateral students.last_grade_in ('JUNIOR', $1, false) as l on true",
}

/** The schools of the rows that enter; one that says nothing new is left as it is. */
export const registryImportSchools: Statement<{ region: string | null; asOf: string | null }, {  }> = {
  name: 'students.registry-import.schools',
  parameters: ["region","asOf"],
  text: "/* students.registry-import.schools */ insert into\n  students.school as s (\n    code,\n    name,\n    name_key,\n    region,\n    town,\n    stages,\n    as_of,\n    five_four\n  )\nselect\n  school_code,\n  min(c.name),\n  min(c.name_key),\n  $1,\n  mode() within group (\n    order by\n      town\n  ),\n  array_agg(distinct stage),\n  $2,\n  bool_or(y.five_four)\nfrom\n  staged\n  join school_called c using (school_code)\n  join school_system y using (school_code)\nwhere\n  outcome is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )\ngroup by\n  school_code\non conflict (code) do update\nset\n  name = excluded.name,\n  name_key = excluded.name_key,\n  town = coalesce(s.town, excluded.town),\n  five_four = excluded.five_four,\n  stages = array(\n    select distinct\n      unnest(s.stages || excluded.stages)\n    order by\n      1\n  ),\n  as_of = excluded.as_of\nwhere\n  s.as_of <= excluded.as_of\n  and (s.name, s.town, s.five_four, s.stages) is distinct from (\n    excluded.name,\n    coalesce(s.town, excluded.town),\n    excluded.five_four,\n    array(\n      select distinct\n        unnest(s.stages || excluded.stages)\n      order by\n        1\n    )\n  )",
}

/** How many students stand in the scope of the file before it. */
export const registryImportScope: Statement<{ asOf: string | null; region: string | null; town: string | null; schoolCodes: readonly (string | null)[] | null }, { n: number | null; as_of: string | null }> = {
  name: 'students.registry-import.scope',
  parameters: ["asOf","region","town","schoolCodes"],
  text: "/* students.registry-import.scope */ select\n  count(*)::int as n,\n  $1::date as as_of\nfrom\n  students.student s\n  join students.enrolment e on e.student_id = s.id\n  and e.until_date is null\nwhere\n  starts_with(s.region, $2)\n  and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n  and s.linked_to is null\n  and e.unverified_since is null\n  and s.stage in (\n    select\n      stage\n    from\n      file_stage\n  )\n  and (\n    $3::text is null\n    or s.town = $3\n  )\n  and (\n    $4::text[] is null\n    or s.school_code = any ($4)\n  )",
}

/** Of a file that only adds each row remembers its day. */
export const registryImportSeen: Statement<{ asOf: string | null; region: string | null }, {  }> = {
  name: 'students.registry-import.seen',
  parameters: ["asOf","region"],
  text: "/* students.registry-import.seen */ update students.student s\nset\n  as_of = $1\nfrom\n  staged t\nwhere\n  s.registry_digest = t.registry_digest\n  and starts_with(s.region, $2)\n  and s.linked_to is null\n  and t.outcome is not null\n  and s.as_of < $1::date",
}

/** What the file told of, and of which day, is remembered. */
export const registryImportSnapshot: Statement<{ region: string | null; asOf: string | null; town: string | null; schoolCodes: readonly (string | null)[] | null; id: string | null; isFull: boolean | null }, {  }> = {
  name: 'students.registry-import.snapshot',
  parameters: ["region","asOf","town","schoolCodes","id","isFull"],
  text: "/* students.registry-import.snapshot */ insert into\n  students.snapshot (\n    region,\n    as_of,\n    town,\n    school_codes,\n    import_id,\n    is_full,\n    stages\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    array(\n      select\n        stage\n      from\n        file_stage\n      order by\n        1\n    )\n  )",
}

/** The rows of a school registry, as read; `outcome` is ACCEPTED, UNCHANGED, REJECTED or not known yet. */
export const registryImportStaged: Statement<null, {  }> = {
  name: 'students.registry-import.staged',
  parameters: [],
  text: "/* students.registry-import.staged */ create temp table staged (\n  row int primary key,\n  registry_cipher text,\n  registry_digest bytea,\n  registry_permanent boolean,\n  registry_id_digest bytea,\n  id_cipher text,\n  id_digest bytea,\n  name text,\n  name_key text,\n  pinyin_key text,\n  sex text,\n  birth_date date,\n  school_code text,\n  school_name text,\n  school_name_key text,\n  town text,\n  stage text,\n  grade int,\n  grade_counted boolean,\n  class_name text,\n  boarder boolean,\n  status text,\n  content text,\n  outcome text\n) on commit drop",
}

/** The students of the rows that enter; one that says nothing new is left as it is, and one who left does not take
 * back who studies elsewhere now. */
export const registryImportStudents: Statement<null, {  }> = {
  name: 'students.registry-import.students',
  parameters: [],
  text: "/* students.registry-import.students */ with\n  changed as (\n    insert into\n      students.student as s (\n        registry_cipher,\n        registry_digest,\n        registry_permanent,\n        registry_id_digest,\n        id_cipher,\n        id_digest,\n        name,\n        name_key,\n        pinyin_key,\n        sex,\n        birth_date,\n        school_id,\n        school_code,\n        region,\n        town,\n        stage,\n        grade,\n        class_name,\n        boarder,\n        status\n      )\n    select\n      registry_cipher,\n      registry_digest,\n      registry_permanent,\n      registry_id_digest,\n      id_cipher,\n      id_digest,\n      t.name,\n      t.name_key,\n      pinyin_key,\n      sex,\n      birth_date,\n      c.id,\n      t.school_code,\n      c.region,\n      coalesce(t.town, c.town),\n      stage,\n      grade,\n      class_name,\n      boarder,\n      status\n    from\n      staged t\n      join students.school c on c.code = t.school_code\n    where\n      outcome is null\n      and row not in (\n        select\n          row\n        from\n          refused\n      )\n    on conflict (registry_digest, county, linked_to) do update\n    set\n      id_cipher = case\n        when s.id_digest is distinct from excluded.id_digest then coalesce(excluded.id_cipher, s.id_cipher)\n        else s.id_cipher\n      end,\n      id_digest = coalesce(excluded.id_digest, s.id_digest),\n      name = excluded.name,\n      name_key = excluded.name_key,\n      pinyin_key = excluded.pinyin_key,\n      sex = excluded.sex,\n      birth_date = excluded.birth_date,\n      school_id = excluded.school_id,\n      school_code = excluded.school_code,\n      region = excluded.region,\n      town = excluded.town,\n      stage = excluded.stage,\n      grade = excluded.grade,\n      class_name = excluded.class_name,\n      boarder = excluded.boarder,\n      status = excluded.status\n    where\n      (\n        s.id_digest,\n        s.name,\n        s.sex,\n        s.birth_date,\n        s.school_id,\n        s.town,\n        s.stage,\n        s.grade,\n        s.class_name,\n        s.boarder,\n        s.status\n      ) is distinct from (\n        coalesce(excluded.id_digest, s.id_digest),\n        excluded.name,\n        excluded.sex,\n        excluded.birth_date,\n        excluded.school_id,\n        excluded.town,\n        excluded.stage,\n        excluded.grade,\n        excluded.class_name,\n        excluded.boarder,\n        excluded.status\n      )\n      and not (\n        excluded.status in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n        and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n        and s.school_id <> excluded.school_id\n      )\n    returning\n      registry_digest\n  )\nupdate staged\nset\n  outcome = case\n    when registry_digest in (\n      select\n        registry_digest\n      from\n        changed\n    ) then 'ACCEPTED'\n    else 'UNCHANGED'\n  end\nwhere\n  outcome is null\n  and row not in (\n    select\n      row\n    from\n      refused\n  )",
}

/** A transfer within the county stands twice in its file: the school that has the child now counts. */
export const registryImportTransfers: Statement<null, {  }> = {
  name: 'students.registry-import.transfers',
  parameters: [],
  text: "/* students.registry-import.transfers */ update staged t\nset\n  outcome = 'UNCHANGED'\nwhere\n  status in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n  and outcome is null\n  and exists (\n    select\n    from\n      staged o\n    where\n      o.registry_digest = t.registry_digest\n      and o.school_code <> t.school_code\n      and o.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n  )",
}

/** Rows of one 学籍号: the same again is unchanged, another is refused. */
export const registryImportTwice: Statement<null, { row: number }> = {
  name: 'students.registry-import.twice',
  parameters: [],
  text: "/* students.registry-import.twice */ with\n  twice as (\n    select\n      row,\n      content,\n      first_value(content) over w as first_content,\n      row_number() over w as n\n    from\n      staged\n    where\n      outcome is null\n    window\n      w as (\n        partition by\n          registry_digest\n        order by\n          row\n      )\n  ),\n  same as (\n    update staged\n    set\n      outcome = 'UNCHANGED'\n    from\n      twice\n    where\n      twice.row = staged.row\n      and n > 1\n      and twice.content = first_content\n    returning\n      staged.row\n  ),\n  other as (\n    insert into\n      refused\n    select\n      row,\n      '学籍号',\n      'ROW_TWICE',\n      null\n    from\n      twice\n    where\n      n > 1\n      and content <> first_content\n  )\nselect\n  row\nfrom\n  same",
}

/** Who is not in the file is 待核实 from its day on. */
export const registryImportUnverified: Statement<{ asOf: string | null }, {  }> = {
  name: 'students.registry-import.unverified',
  parameters: ["asOf"],
  text: "/* students.registry-import.unverified */ update students.enrolment e\nset\n  unverified_since = $1\nfrom\n  ending\nwhere\n  e.student_id = ending.person_id\n  and e.until_date is null",
}

/** Who is in the file is verified. */
export const registryImportVerified: Statement<{ region: string | null }, {  }> = {
  name: 'students.registry-import.verified',
  parameters: ["region"],
  text: "/* students.registry-import.verified */ update students.enrolment e\nset\n  unverified_since = null\nfrom\n  staged t\n  join students.student s on s.registry_digest = t.registry_digest\n  and starts_with(s.region, $1)\n  and s.linked_to is null\nwhere\n  e.student_id = s.id\n  and e.until_date is null\n  and e.unverified_since is not null\n  and t.outcome in ('ACCEPTED', 'UNCHANGED')",
}

/** Codes that two counties name, the newest first; what stands there is told to the platform alone. */
export const schoolClaimClaims: Statement<{ status: string | null }, { id: string; code: string; name: string; region: string; claimedBy: string; claimedAt: Date; status: 'ASKED' | 'GRANTED' | 'REFUSED'; decidedAt: Date | null; decisionReason: string | null; heldRegion: string | null; heldName: string | null; cursorKey: string; cursorId: string }> = {
  name: 'students.school-claim.claims',
  parameters: ["status"],
  text: "/* students.school-claim.claims */ select\n  claim.id,\n  claim.code,\n  claim.name,\n  claim.region,\n  claim.organisation_name as \"claimedBy\",\n  claim.at as \"claimedAt\",\n  claim.status,\n  claim.decided_at as \"decidedAt\",\n  claim.reason as \"decisionReason\",\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then held.region\n  end as \"heldRegion\",\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then held.name\n  end as \"heldName\",\n  translate(claim.id::text, '0123456789abcdef', 'fedcba9876543210') as \"cursorKey\",\n  claim.id as \"cursorId\"\nfrom\n  students.school_claim claim\n  left join students.school held on held.code = claim.code\nwhere\n  (\n    $1::text is null\n    or claim.status = $1\n  )",
}

/** Whose a school code is; answers what came of it. */
export const schoolClaimDecide: Statement<{ id: string | null; grant: boolean | null; reason: string | null; subject: string | null }, { outcome: string | null }> = {
  name: 'students.school-claim.decide',
  parameters: ["id","grant","reason","subject"],
  text: "/* students.school-claim.decide */ select\n  students.decide_school_claim ($1, $2, $3, $4) as outcome",
}

/** A claim by its id. */
export const schoolClaimFind: Statement<{ id: string | null }, { id: string; code: string; name: string; region: string; claimedBy: string; claimedAt: Date; status: 'ASKED' | 'GRANTED' | 'REFUSED'; decidedAt: Date | null; decisionReason: string | null; heldRegion: string | null; heldName: string | null }> = {
  name: 'students.school-claim.find',
  parameters: ["id"],
  text: "/* students.school-claim.find */ select\n  claim.id,\n  claim.code,\n  claim.name,\n  claim.region,\n  claim.organisation_name as \"claimedBy\",\n  claim.at as \"claimedAt\",\n  claim.status,\n  claim.decided_at as \"decidedAt\",\n  claim.reason as \"decisionReason\",\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then held.region\n  end as \"heldRegion\",\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then held.name\n  end as \"heldName\"\nfrom\n  students.school_claim claim\n  left join students.school held on held.code = claim.code\nwhere\n  claim.id = $1",
}

/** A school by its code. */
export const schoolFind: Statement<{ code: string | null }, { id: string; code: string; name: string; region: string; town: string | null; stages: (string)[] }> = {
  name: 'students.school.find',
  parameters: ["code"],
  text: "/* students.school.find */ select\n  school.id,\n  school.code,\n  school.name,\n  school.region,\n  school.town,\n  school.stages\nfrom\n  students.school\nwhere\n  code = $1\n  and case (\n      select\n        session.audience ()\n    )\n    when 'SCHOOL' then school.code = any (\n      (\n        select\n          session.schools ()\n      )::text[]\n    )\n    when 'AUDITOR' then true\n    when 'PLATFORM' then true\n    else session.holds (\n      school.region,\n      (\n        select\n          session.region ()\n      )\n    )\n  end",
}

/** The directory as the caller may list it: a school itself, a bureau its region, auditor and platform all. */
export const schoolList: Statement<{ region: string | null; stage: string | null }, { id: string; code: string; name: string; region: string; town: string | null; stages: (string)[]; cursorKey: string; cursorId: string }> = {
  name: 'students.school.list',
  parameters: ["region","stage"],
  text: "/* students.school.list */ select\n  school.id,\n  school.code,\n  school.name,\n  school.region,\n  school.town,\n  school.stages,\n  school.code as \"cursorKey\",\n  school.id as \"cursorId\"\nfrom\n  students.school\nwhere\n  starts_with(school.region, $1)\n  and (\n    $2::text is null\n    or $2 = any (school.stages)\n  )\n  and case (\n      select\n        session.audience ()\n    )\n    when 'SCHOOL' then school.code = any (\n      (\n        select\n          session.schools ()\n      )::text[]\n    )\n    when 'AUDITOR' then true\n    when 'PLATFORM' then true\n    else session.holds (\n      school.region,\n      (\n        select\n          session.region ()\n      )\n    )\n  end",
}

/** A student by 学籍号; the entry that stands and attends first. */
export const studentByRegistry: Statement<{ digest: Buffer | null }, { id: string; registryCipher: string; idCipher: string | null; name: string; sex: 'MALE' | 'FEMALE'; birthDate: string; linkedTo: string | null }> = {
  name: 'students.student.by-registry',
  parameters: ["digest"],
  text: "/* students.student.by-registry */ select\n  student.id,\n  student.registry_cipher as \"registryCipher\",\n  student.id_cipher as \"idCipher\",\n  student.name,\n  student.sex,\n  student.birth_date as \"birthDate\",\n  student.linked_to as \"linkedTo\"\nfrom\n  students.student\nwhere\n  registry_digest = $1\norder by\n  linked_to is null desc,\n  status = 'ENROLLED' desc,\n  id\nlimit\n  1",
}

/** Who was in the scope of a file and not in it, by name. */
export const studentEndedBy: Statement<{ parent: string | null }, { id: string; registryCipher: string; idCipher: string | null; name: string; sex: 'MALE' | 'FEMALE'; birthDate: string; linkedTo: string | null; cursorKey: string; cursorId: string }> = {
  name: 'students.student.ended-by',
  parameters: ["parent"],
  text: "/* students.student.ended-by */ select\n  student.id,\n  student.registry_cipher as \"registryCipher\",\n  student.id_cipher as \"idCipher\",\n  student.name,\n  student.sex,\n  student.birth_date as \"birthDate\",\n  student.linked_to as \"linkedTo\",\n  student.name_key as \"cursorKey\",\n  student.id as \"cursorId\"\nfrom\n  students.import_ending ending\n  join students.student on student.id = ending.person_id\nwhere\n  ending.import_id = $1",
}

/** Other entries of the same persons. */
export const studentLinked: Statement<{ ids: readonly (string | null)[] | null }, { id: string; registryCipher: string; idCipher: string | null; name: string; sex: 'MALE' | 'FEMALE'; birthDate: string; linkedTo: string | null }> = {
  name: 'students.student.linked',
  parameters: ["ids"],
  text: "/* students.student.linked */ select\n  student.id,\n  student.registry_cipher as \"registryCipher\",\n  student.id_cipher as \"idCipher\",\n  student.name,\n  student.sex,\n  student.birth_date as \"birthDate\",\n  student.linked_to as \"linkedTo\"\nfrom\n  students.student\nwhere\n  linked_to = any ($1::uuid[])\norder by\n  id",
}

/** Students by id. */
export const studentLoad: Statement<{ ids: readonly (string | null)[] | null }, { id: string; registryCipher: string; idCipher: string | null; name: string; sex: 'MALE' | 'FEMALE'; birthDate: string; linkedTo: string | null }> = {
  name: 'students.student.load',
  parameters: ["ids"],
  text: "/* students.student.load */ select\n  student.id,\n  student.registry_cipher as \"registryCipher\",\n  student.id_cipher as \"idCipher\",\n  student.name,\n  student.sex,\n  student.birth_date as \"birthDate\",\n  student.linked_to as \"linkedTo\"\nfrom\n  students.student\nwhere\n  id = any ($1::uuid[])",
}

/** Students of the caller's scope by a part of their name: a bureau's by the names alone, a school's of its own few.
 * Entries that joined another one are not told. */
export const studentNamed: Statement<{ name: string | null }, { id: string; registryCipher: string; idCipher: string | null; name: string; sex: 'MALE' | 'FEMALE'; birthDate: string; linkedTo: string | null; cursorKey: string; cursorId: string }> = {
  name: 'students.student.named',
  parameters: ["name"],
  text: "/* students.student.named */ select\n  student.id,\n  student.registry_cipher as \"registryCipher\",\n  student.id_cipher as \"idCipher\",\n  student.name,\n  student.sex,\n  student.birth_date as \"birthDate\",\n  student.linked_to as \"linkedTo\",\n  student.name_key as \"cursorKey\",\n  student.id as \"cursorId\"\nfrom\n  students.student\nwhere\n  linked_to is null\n  and id in (\n    select\n      students.named_in_session ($1)\n    union all\n    select\n      own.id\n    from\n      students.school\n      join students.student own on own.school_id = school.id\n    where\n      (\n        select\n          session.audience ()\n      ) = 'SCHOOL'\n      and school.code = any (\n        (\n          select\n            session.schools ()\n        )::text[]\n      )\n      and strpos(own.name_key, $1) > 0\n  )",
}

/** Students by a whole number, of the registry or of the state; that of an entry that joined another one leads there. */
export const studentNumbered: Statement<{ registryDigest: Buffer | null; idDigest: Buffer | null }, { id: string; registryCipher: string; idCipher: string | null; name: string; sex: 'MALE' | 'FEMALE'; birthDate: string; linkedTo: string | null; cursorKey: string; cursorId: string }> = {
  name: 'students.student.numbered',
  parameters: ["registryDigest","idDigest"],
  text: "/* students.student.numbered */ select\n  student.id,\n  student.registry_cipher as \"registryCipher\",\n  student.id_cipher as \"idCipher\",\n  student.name,\n  student.sex,\n  student.birth_date as \"birthDate\",\n  student.linked_to as \"linkedTo\",\n  student.name_key as \"cursorKey\",\n  student.id as \"cursorId\"\nfrom\n  students.student\nwhere\n  linked_to is null\n  and id in (\n    select\n      coalesce(entry.linked_to, entry.id)\n    from\n      students.student entry\n    where\n      entry.registry_digest = $1\n      or entry.id_digest = $2\n  )",
}

/** Students of a school, by name. Each filter is null where it does not narrow. */
export const studentOfSchool: Statement<{ parent: string | null; name: string | null; stage: string | null; grade: number | null; className: string | null; status: string | null; unverified: boolean | null }, { id: string; registryCipher: string; idCipher: string | null; name: string; sex: 'MALE' | 'FEMALE'; birthDate: string; linkedTo: string | null; cursorKey: string; cursorId: string }> = {
  name: 'students.student.of-school',
  parameters: ["parent","name","stage","grade","className","status","unverified"],
  text: "/* students.student.of-school */ select\n  student.id,\n  student.registry_cipher as \"registryCipher\",\n  student.id_cipher as \"idCipher\",\n  student.name,\n  student.sex,\n  student.birth_date as \"birthDate\",\n  student.linked_to as \"linkedTo\",\n  student.name_key as \"cursorKey\",\n  student.id as \"cursorId\"\nfrom\n  students.student\nwhere\n  school_id = $1\n  and linked_to is null\n  and (\n    $2::text is null\n    or strpos(name_key, $2) > 0\n  )\n  and (\n    $3::text is null\n    or stage = $3\n  )\n  and (\n    $4::int is null\n    or grade = $4\n  )\n  and (\n    $5::text is null\n    or class_name = $5\n  )\n  and (\n    $6::text is null\n    or status = $6\n  )\n  and (\n    $7::boolean is null\n    or $7 = exists (\n      select\n      from\n        students.enrolment e\n      where\n        e.student_id = student.id\n        and e.until_date is null\n        and e.unverified_since is not null\n    )\n  )",
}

/** Asks another county for a student; the answer is the same whether or not there is one. */
export const transferAsk: Statement<{ organisationName: string | null; subject: string | null; name: string | null; nameKey: string | null; digest: Buffer | null; cipher: string | null; number: string | null; id: string | null; stage: string | null; grade: number | null; className: string | null; boarder: boolean | null; on: string | null; reason: string | null }, { id: string | null }> = {
  name: 'students.transfer.ask',
  parameters: ["organisationName","subject","name","nameKey","digest","cipher","number","id","stage","grade","className","boarder","on","reason"],
  text: "/* students.transfer.ask */ select\n  students.ask_transfer (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9,\n    $10,\n    $11,\n    $12,\n    $13::date,\n    $14\n  ) as id",
}

/** The asking county takes a transfer to the platform; answers what came of it. */
export const transferContest: Statement<{ id: string | null; reason: string | null }, { outcome: string }> = {
  name: 'students.transfer.contest',
  parameters: ["id","reason"],
  text: "/* students.transfer.contest */ select\n  students.contest_transfer ($1, $2) as \"outcome\"",
}

/** The holder's, or the platform's, word on a transfer; the function looks for itself who asks, and answers what came
 * of it. */
export const transferDecide: Statement<{ id: string | null; release: boolean | null; reason: string | null; subject: string | null }, { outcome: string }> = {
  name: 'students.transfer.decide',
  parameters: ["id","release","reason","subject"],
  text: "/* students.transfer.decide */ select\n  students.decide_transfer ($1, $2, $3, $4) as \"outcome\"",
}

/** A transfer by its id. */
export const transferFind: Statement<{ id: string | null }, { id: string; studentId: string | null; toSchoolId: string | null; historyCipher: string | null; status: 'ASKED' | 'RELEASED' | 'REFUSED' | 'CONTESTED' | 'UNDONE'; isOurs: boolean; name: string | null; registryLastFour: string | null; askedBy: string; region: string; askedAt: Date; stage: string; grade: number; on: string; reason: string; contestReason: string | null; isPlatform: boolean; decidedAt: Date | null; decisionReason: string | null; undoUntil: Date | null; contestFrom: Date | null }> = {
  name: 'students.transfer.find',
  parameters: ["id"],
  text: "/* students.transfer.find */ select\n  transfer.id,\n  transfer.student_id as \"studentId\",\n  transfer.to_school_id as \"toSchoolId\",\n  transfer.history_cipher as \"historyCipher\",\n  transfer.status,\n  session.holds (\n    transfer.region,\n    (\n      select\n        coalesce(session.region (), '-')\n    )\n  ) as \"isOurs\",\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then null\n    else transfer.name\n  end as name,\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then null\n    else transfer.registry_last_four\n  end as \"registryLastFour\",\n  transfer.organisation_name as \"askedBy\",\n  transfer.region,\n  transfer.asked_at as \"askedAt\",\n  transfer.stage,\n  transfer.grade,\n  transfer.on_date as on,\n  transfer.reason,\n  transfer.contest_reason as \"contestReason\",\n  transfer.is_platform as \"isPlatform\",\n  transfer.decided_at as \"decidedAt\",\n  transfer.decision_reason as \"decisionReason\",\n  case\n    when transfer.status = 'RELEASED'\n    and transfer.to_enrolment_id is not null\n    and not transfer.is_platform\n    and transfer.decided_at > now() - interval '30 days' then transfer.decided_at + interval '30 days'\n  end as \"undoUntil\",\n  case\n    when transfer.is_platform then null\n    when transfer.status = 'REFUSED' then transfer.decided_at\n    when transfer.status = 'ASKED' then transfer.asked_at + interval '15 days'\n  end as \"contestFrom\"\nfrom\n  students.transfer\nwhere\n  transfer.id = $1",
}

/** Transfers of one status or all, the newest first. */
export const transferList: Statement<{ status: string | null }, { id: string; studentId: string | null; toSchoolId: string | null; historyCipher: string | null; status: 'ASKED' | 'RELEASED' | 'REFUSED' | 'CONTESTED' | 'UNDONE'; isOurs: boolean; name: string | null; registryLastFour: string | null; askedBy: string; region: string; askedAt: Date; stage: string; grade: number; on: string; reason: string; contestReason: string | null; isPlatform: boolean; decidedAt: Date | null; decisionReason: string | null; undoUntil: Date | null; contestFrom: Date | null; cursorKey: string; cursorId: string }> = {
  name: 'students.transfer.list',
  parameters: ["status"],
  text: "/* students.transfer.list */ select\n  transfer.id,\n  transfer.student_id as \"studentId\",\n  transfer.to_school_id as \"toSchoolId\",\n  transfer.history_cipher as \"historyCipher\",\n  transfer.status,\n  session.holds (\n    transfer.region,\n    (\n      select\n        coalesce(session.region (), '-')\n    )\n  ) as \"isOurs\",\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then null\n    else transfer.name\n  end as name,\n  case\n    when (\n      select\n        session.audience ()\n    ) = 'PLATFORM' then null\n    else transfer.registry_last_four\n  end as \"registryLastFour\",\n  transfer.organisation_name as \"askedBy\",\n  transfer.region,\n  transfer.asked_at as \"askedAt\",\n  transfer.stage,\n  transfer.grade,\n  transfer.on_date as on,\n  transfer.reason,\n  transfer.contest_reason as \"contestReason\",\n  transfer.is_platform as \"isPlatform\",\n  transfer.decided_at as \"decidedAt\",\n  transfer.decision_reason as \"decisionReason\",\n  case\n    when transfer.status = 'RELEASED'\n    and transfer.to_enrolment_id is not null\n    and not transfer.is_platform\n    and transfer.decided_at > now() - interval '30 days' then transfer.decided_at + interval '30 days'\n  end as \"undoUntil\",\n  case\n    when transfer.is_platform then null\n    when transfer.status = 'REFUSED' then transfer.decided_at\n    when transfer.status = 'ASKED' then transfer.asked_at + interval '15 days'\n  end as \"contestFrom\",\n  translate(\n    transfer.id::text,\n    '0123456789abcdef',\n    'fedcba9876543210'\n  ) as \"cursorKey\",\n  transfer.id as \"cursorId\"\nfrom\n  students.transfer\nwhere\n  (\n    $1::text is null\n    or transfer.status = $1\n  )",
}

/** Whether the student was moved here already, and how many the caller has asked for today. */
export const transferOwn: Statement<{ digest: Buffer | null; organisation: string | null }, { isOwn: boolean | null; asked: number | null }> = {
  name: 'students.transfer.own',
  parameters: ["digest","organisation"],
  text: "/* students.transfer.own */ select\n  exists (\n    select\n    from\n      students.student s\n    where\n      s.registry_digest = $1\n      and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED')\n      and exists (\n        select\n        from\n          students.transfer t\n        where\n          t.student_id = s.id\n          and t.status = 'RELEASED'\n      )\n  ) as \"isOwn\",\n  (\n    select\n      count(*)::int\n    from\n      students.transfer\n    where\n      organisation = $2\n      and asked_at > now() - interval '1 day'\n  ) as asked",
}

/** A school by its code. */
export const transferTo: Statement<{ toSchoolCode: string | null }, { id: string; region: string; stages: (string)[] }> = {
  name: 'students.transfer.to',
  parameters: ["toSchoolCode"],
  text: "/* students.transfer.to */ select\n  id,\n  region,\n  stages\nfrom\n  students.school\nwhere\n  code = $1",
}

/** Either side takes a transfer back; answers what came of it. */
export const transferUndo: Statement<{ id: string | null; reason: string | null; subject: string | null }, { outcome: string }> = {
  name: 'students.transfer.undo',
  parameters: ["id","reason","subject"],
  text: "/* students.transfer.undo */ select\n  students.undo_transfer ($1, $2, $3) as \"outcome\"",
}
