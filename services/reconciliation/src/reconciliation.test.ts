import { birthDateOf, isValidIdNumber, validNumbersNear } from '@dianming/shared/identity/id-number'
import { nameKey, pinyinKey } from '@dianming/shared/identity/name'
import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent, statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { reconciliation } from './service.js'

const education = bureau('EDUCATION')
const rural = bureau('RURAL_REVITALISATION')
const jiasi = school('2150001003')
const AS_OF = '2020-03-01'

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(reconciliation)
})
afterAll(() => service.stop())

let households = 0
/** A register row as the import leaves it. */
async function member(
  name: string,
  number: string,
  changes: {
    register?: string
    relation?: string
    town?: string
    head?: string
    category?: string
    region?: string
  } = {},
): Promise<string> {
  const {
    register = 'RURAL_REVITALISATION',
    relation = '之女',
    town = '贾嗣镇',
    head = '王大',
    category = 'LIFTED',
    region = '500116',
  } = changes
  const {
    rows: [household],
  } = await service.admin.query<{ id: string }>(
    `insert into households.household (register, region, household_key, head_name) values ($1, $2, $3, $4) returning id`,
    [register, region, `h${households++}`, head],
  )
  const key = nameKey(name)
  const digest = number ? service.personalData.lookUp('id', number) : null
  const {
    rows: [row],
  } = await service.admin.query<{ id: string }>(
    `insert into households.member (household_id, register, list, region, member_key, name, name_key, pinyin_key, id_digest, id_valid, near_digests, birth_date, relation, town, head_name_key, as_of)
     values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
    [
      household?.id,
      register,
      region,
      digest ?? Buffer.from(key),
      name,
      key,
      pinyinKey(key),
      digest,
      isValidIdNumber(number),
      validNumbersNear(number).map(n => service.personalData.lookUp('id', n)),
      birthDateOf(number),
      relation,
      town,
      nameKey(head),
      AS_OF,
    ],
  )
  await service.admin.query(
    `insert into households.registration (member_id, category, register, from_date, risk_cleared) values ($1, $2, $3, '2018-01-01', false)`,
    [row?.id, category, register],
  )
  return row?.id ?? ''
}

async function callRoll(): Promise<{ status: string; joined: number; left: number; changed: number; review: number }> {
  const fields = 'id status joined left changed review'
  let { run } = (
    await service.query<{
      run: { id: string; status: string; joined: number; left: number; changed: number; review: number }
    }>(education, `mutation { run: callRoll(region: "500116") { ${fields} } }`)
  ).data
  while (run.status === 'QUEUED' || run.status === 'RUNNING')
    ({ run } = (
      await service.query<{ run: typeof run }>(education, `query ($id: ID!) { run: rollRun(id: $id) { ${fields} } }`, {
        id: run.id,
      })
    ).data)
  return run
}

interface Entry {
  id: string
  status: string
  matchedBy: string | null
  score: number | null
  student: { id: string } | null
  candidates: { score: number; evidence: string[]; student: { id: string } }[]
  categories: string[]
  member: { id: string }
}
const ENTRY =
  'id status matchedBy score categories student { id } member { id } candidates { score evidence student { id } }'
async function entryOf(memberId: string, claim = education): Promise<Entry | undefined> {
  const {
    rows: [row],
  } = await service.admin.query<{ entry_id: string }>(
    'select entry_id from reconciliation.roll_member where member_id = $1',
    [memberId],
  )
  return (
    await service.query<{ rollEntry: Entry }>(claim, `query ($id: ID!) { rollEntry(id: $id) { ${ENTRY} } }`, {
      id: row?.entry_id,
    })
  ).data.rollEntry
}
const resolve = (
  claim: typeof education | typeof jiasi,
  rollEntryId: string | undefined,
  studentId: string | null,
  reason = '对照户口簿',
) =>
  service.query<{ resolveMatch: Entry }>(
    claim,
    `mutation ($i: ResolveMatchInput!) { resolveMatch(input: $i) { ${ENTRY} } }`,
    { i: { rollEntryId, studentId, reason } },
  )
const undo = (claim: typeof education | typeof jiasi, id: string | undefined) =>
  service.query<{ undoResolution: Entry }>(
    claim,
    `mutation ($id: ID!) { undoResolution(rollEntryId: $id) { ${ENTRY} } }`,
    { id },
  )

describe('matching', () => {
  const slip = (number: string, at: number) =>
    `${number.slice(0, at)}${(Number(number[at]) + 1) % 10}${number.slice(at + 1)}`

  test.each([
    ['the name written alike', '林一一', '林一一', 'ID_AND_NAME'],
    ['a traditional character', '楊嘉桂', '杨嘉桂', 'ID_AND_NAME'],
    ['a homophone', '许希', '许曦', 'ID_AND_SIMILAR_NAME'],
    ['one character apart', '何森风雨', '何森锋雨', 'ID_AND_SIMILAR_NAME'],
  ])('the same number with %s is MATCHED', async (_what, written, registered, basis) => {
    const number = idNumber('2010-06-01', households * 2 + 1)
    const student = await plantStudent(service, { idNumber: number, name: registered })
    const row = await member(written, number)
    await callRoll()
    expect(await entryOf(row)).toMatchObject({ status: 'MATCHED', matchedBy: basis, student: { id: student } })
  })

  test('the same number with an unlike name is REVIEW, and no other row of the number suffers', async () => {
    const number = idNumber('2010-06-02', 501)
    const student = await plantStudent(service, { idNumber: number, name: '欧阳明' })
    const right = await member('欧阳明', number)
    const strange = await member('司马光', number, { register: 'CIVIL_AFFAIRS', category: 'DIBAO' })
    await callRoll()
    expect(await entryOf(right)).toMatchObject({ status: 'MATCHED', student: { id: student } })
    expect(await entryOf(strange)).toMatchObject({
      status: 'REVIEW',
      student: null,
      candidates: [{ student: { id: student } }],
    })
  })

  test('a namesake born the same day and a twin, each with a valid number, are never candidates', async () => {
    await plantStudent(service, { idNumber: idNumber('2010-06-03', 601), name: '程婷' })
    await plantStudent(service, { idNumber: idNumber('2010-06-04', 701), name: '邵诗' })
    const namesake = await member('程婷', idNumber('2010-06-03', 603, '513021'))
    const twin = await member('邵泽', idNumber('2010-06-04', 703))
    await callRoll()
    for (const row of [namesake, twin])
      expect(await entryOf(row)).toMatchObject({ status: 'NOT_IN_SCHOOL', student: null, candidates: [] })
  })

  test('one slip in a number, or none at all, is REVIEW with the right student first, never a match', async () => {
    const number = idNumber('2010-06-05', 801)
    const student = await plantStudent(service, { idNumber: number, name: '贺小满' })
    await plantStudent(service, { idNumber: idNumber('2011-06-05', 803), name: '贺小满', town: '白沙镇' })
    const mistyped = await member('贺小满', slip(number, 15))
    const swapped = await member('贺小满', `${number.slice(0, 10)}${number[11]}${number[10]}${number.slice(12)}`, {
      register: 'CIVIL_AFFAIRS',
      category: 'DIBAO',
    })
    const missing = await member('贺小满', '', { register: 'DISABLED_FEDERATION', category: 'DISABLED_STUDENT' })
    await callRoll()
    for (const row of [mistyped, swapped, missing]) {
      const entry = await entryOf(row)
      expect(entry).toMatchObject({ status: 'REVIEW', student: null, matchedBy: null })
      expect(entry?.candidates[0]?.student.id).toBe(student)
      expect(entry?.candidates[0]?.evidence.join()).toContain('姓名相同')
      expect(entry?.score).toBe(entry?.candidates[0]?.score)
    }
    const first = await entryOf(mistyped)
    expect(first?.candidates[0]?.score).toBeGreaterThan(0.8)
  })

  test('the ID number that a registry number was made from leads to a review', async () => {
    const [old, current] = [idNumber('2010-06-06', 901), idNumber('2010-06-06', 903)]
    const student = await plantStudent(service, { idNumber: current, name: '蒋改号', registryNumber: `G${old}` })
    const row = await member('蒋改号', old)
    await callRoll()
    expect(await entryOf(row)).toMatchObject({ status: 'REVIEW', candidates: [{ student: { id: student } }] })
  })

  test('of two registry entries of one person the permanent one is meant', async () => {
    const number = idNumber('2010-06-07', 951)
    await plantStudent(service, { idNumber: number, name: '双双', registryNumber: `L${number.slice(0, 14)}0001` })
    const permanent = await plantStudent(service, { idNumber: number, name: '双双' })
    const row = await member('双双', number)
    await callRoll()
    expect(await entryOf(row)).toMatchObject({ status: 'MATCHED', student: { id: permanent } })
  })

  test.each([
    ['2016-01-01', 'TOO_YOUNG'],
    ['2014-02-28', 'NOT_IN_SCHOOL'],
    ['2004-03-02', 'NOT_IN_SCHOOL'],
    ['2003-01-01', 'PAST_COMPULSORY'],
    ['1990-01-01', 'GROWN_UP'],
  ])('who is in no school and born %s is %s on 2020-03-01', async (birthDate, status) => {
    const row = await member('无校生', idNumber(birthDate, 77))
    await callRoll()
    expect((await entryOf(row))?.status).toBe(status)
  })

  test('another county’s entry under the same number does not take the line from the county’s own', async () => {
    const number = idNumber('2010-06-09', 971)
    const own = await plantStudent(service, {
      idNumber: number,
      name: '本县',
      registryNumber: `L${number.slice(0, 14)}0002`,
      status: 'SUSPENDED',
    })
    await plantStudent(service, { idNumber: number, name: '本县', school: '2137021100', region: '370211' })
    const row = await member('本县', number)
    await callRoll()
    expect(await entryOf(row)).toMatchObject({ status: 'MATCHED', student: { id: own } })
  })

  test('a parent’s number written for the child does not hide the child', async () => {
    const parents = idNumber('1980-06-09', 981)
    const student = await plantStudent(service, { idNumber: idNumber('2010-06-10', 983), name: '壬小明' })
    const parent = await member('壬大山', parents, { relation: '户主', head: '壬大山' })
    const child = await member('壬小明', parents, { register: 'CIVIL_AFFAIRS', category: 'DIBAO', head: '壬大山' })
    await callRoll()
    expect((await entryOf(parent))?.status).toBe('GROWN_UP')
    expect(await entryOf(child)).toMatchObject({ status: 'REVIEW', candidates: [{ student: { id: student } }] })
  })

  test('two rows of one person are one line with both categories', async () => {
    const number = idNumber('2010-06-08', 961)
    await plantStudent(service, { idNumber: number, name: '合一' })
    const [a, b] = [
      await member('合一', number),
      await member('合一', number, { register: 'CIVIL_AFFAIRS', category: 'ORPHAN' }),
    ]
    await callRoll()
    const [first, second] = [await entryOf(a), await entryOf(b)]
    expect(first?.id).toBe(second?.id)
    expect(first?.categories).toEqual(['LIFTED', 'ORPHAN'])
    expect(first?.member.id).toBe(a)
  })
})

describe('decisions', () => {
  test('are remembered, merge lines, can be undone, and are asked again only when the data under them changed', async () => {
    const number = idNumber('2010-07-01', 101)
    const student = await plantStudent(service, { idNumber: number, name: '孟决定' })
    const right = await member('孟决定', number)
    const review = await member('孟决定', '', { register: 'CIVIL_AFFAIRS', category: 'DIBAO' })
    await callRoll()
    const entry = await entryOf(review)
    expect(entry?.status).toBe('REVIEW')
    const oldId = entry?.id

    const decided = await resolve(education, oldId, student)
    const main = await entryOf(right)
    expect(decided.data.resolveMatch).toMatchObject({
      id: main?.id,
      status: 'MATCHED',
      categories: ['DIBAO', 'LIFTED'],
    })
    expect(await callRoll()).toMatchObject({ joined: 0, left: 0, changed: 0 })
    expect(
      (
        await service.query<{ rollEntry: Entry }>(education, 'query ($id: ID!) { rollEntry(id: $id) { id status } }', {
          id: oldId,
        })
      ).data.rollEntry,
    ).toEqual({ id: main?.id, status: 'MATCHED' })
    expect((await resolve(education, oldId, student)).errors?.[0]?.extensions.code).toBe('STATE_NOT_ALLOWED')

    expect((await undo(education, oldId)).data.undoResolution).toMatchObject({
      id: oldId,
      status: 'REVIEW',
      student: null,
    })
    expect((await entryOf(right))?.categories).toEqual(['LIFTED'])
    expect((await undo(education, oldId)).errors?.[0]?.extensions.code).toBe('STATE_NOT_ALLOWED')

    const nobody = await resolve(education, oldId, null)
    expect(nobody.data.resolveMatch).toMatchObject({ status: 'NOT_IN_SCHOOL', student: null })
    await callRoll()
    expect((await entryOf(review))?.status).toBe('NOT_IN_SCHOOL')
    await service.admin.query(`update households.member set town = '白沙镇' where id = $1`, [review])
    await callRoll()
    expect((await entryOf(review))?.status).toBe('REVIEW')
  })

  test('are refused without a reason, for who is no candidate, and to whom they are not for', async () => {
    const number = idNumber('2010-07-02', 201)
    const student = await plantStudent(service, { idNumber: number, name: '季候选' })
    const stranger = await plantStudent(service, { idNumber: idNumber('2010-07-03', 203), name: '旁人' })
    const row = await member('季候选', '')
    await callRoll()
    const id = (await entryOf(row))?.id
    const code = async (answer: ReturnType<typeof resolve>) => (await answer).errors?.[0]?.extensions.code
    expect(await code(resolve(education, id, student, ''))).toBe('BAD_USER_INPUT')
    expect(await code(resolve(education, id, stranger))).toBe('NOT_FOUND')
    expect(await code(resolve(education, id, 'nonsense'))).toBe('NOT_FOUND')
    expect(await code(resolve(bureau('EDUCATION', '370211'), id, student))).toBe('NOT_FOUND')
    expect(await code(resolve(rural as never, id, student))).toBe('FORBIDDEN')
    expect(await code(resolve(bureau('EDUCATION', '500116', ['VIEWER']), id, student))).toBe('FORBIDDEN')
    expect(await code(resolve(school('3150001012'), id, student))).toBe('NOT_FOUND')
    expect(await code(resolve(jiasi, id, null))).toBe('BAD_USER_INPUT')
    expect((await resolve(jiasi, id, student)).data.resolveMatch).toMatchObject({
      status: 'MATCHED',
      matchedBy: 'REVIEWED',
    })
  })

  test('a school takes back its own decision, not the bureau’s; the register’s bureau loses sight with it', async () => {
    const student = await plantStudent(service, { idNumber: idNumber('2010-07-05', 401), name: '自校' })
    const row = await member('自校', '')
    await callRoll()
    const id = (await entryOf(row))?.id
    const seen = async () =>
      (await service.admin.query('select from reconciliation.student_register where student_id = $1', [student]))
        .rowCount
    await resolve(jiasi, id, student)
    expect(await seen()).toBe(1)
    expect((await undo(jiasi, id)).data.undoResolution.status).toBe('REVIEW')
    expect(await seen()).toBe(0)
    await resolve(education, id, student)
    expect((await undo(jiasi, id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await undo(bureau('EDUCATION', '370211'), id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  test('undoing one of two decisions on a student leaves the other', async () => {
    const student = await plantStudent(service, { idNumber: idNumber('2010-07-06', 501), name: '两行' })
    const [a, b] = [
      await member('两行', ''),
      await member('两行', '', { register: 'CIVIL_AFFAIRS', category: 'ORPHAN', relation: '本人', head: '两行' }),
    ]
    await callRoll()
    const [first, second] = [(await entryOf(a))?.id, (await entryOf(b))?.id]
    await resolve(education, first, student)
    await resolve(education, second, student)
    // the civil bureau still finds its own person, with its own category, in the merged line
    const civil = bureau('CIVIL_AFFAIRS')
    expect((await entryOf(b, civil))?.categories).toEqual(['ORPHAN'])
    expect((await entryOf(b, civil))?.member.id).toBe(b)
    expect((await entryOf(a, rural))?.categories).toEqual(['LIFTED'])
    await undo(education, first)
    const left = (await entryOf(a))?.status === 'REVIEW' ? b : a
    expect(await entryOf(left)).toMatchObject({ status: 'MATCHED', student: { id: student } })
    expect((await entryOf(left === a ? b : a))?.status).toBe('REVIEW')
  })

  test('a decision and its undoing in one request answer what is stored', async () => {
    const student = await plantStudent(service, { idNumber: idNumber('2010-07-07', 601), name: '反复' })
    const row = await member('反复', '')
    await callRoll()
    const id = (await entryOf(row))?.id
    const both = await service.query<{ a: Entry; b: Entry }>(
      education,
      'mutation ($i: ResolveMatchInput!, $id: ID!) { a: resolveMatch(input: $i) { status } b: undoResolution(rollEntryId: $id) { status } }',
      { i: { rollEntryId: id, studentId: student, reason: '核对' }, id },
    )
    expect(both.data).toEqual({ a: { status: 'MATCHED' }, b: { status: 'REVIEW' } })
    expect((await entryOf(row))?.status).toBe('REVIEW')
  })

  test('two at once: one decides, the other learns that it is decided', async () => {
    const student = await plantStudent(service, { idNumber: idNumber('2010-07-04', 301), name: '同时' })
    const row = await member('同时', '')
    await callRoll()
    const id = (await entryOf(row))?.id
    const answers = await Promise.all([
      resolve(education, id, student),
      resolve(education, id, null),
      resolve(education, id, student),
    ])
    expect(answers.filter(answer => !answer.errors)).toHaveLength(1)
    expect(answers.flatMap(answer => answer.errors?.map(error => error.extensions.code) ?? [])).toEqual([
      'STATE_NOT_ALLOWED',
      'STATE_NOT_ALLOWED',
    ])
  })
})

test('rows whose number cell says nothing are persons of their own, and their own household’s head may be a child', async () => {
  const rowsOf = [
    await member('赵无证', ''),
    await member('孙没学', '', { register: 'CIVIL_AFFAIRS', category: 'ORPHAN', relation: '本人' }),
  ]
  const typo = `${idNumber('2010-09-09', 9).slice(0, 17)}Z`.replace(
    'Z',
    idNumber('2010-09-09', 9)[17] === '1' ? '2' : '1',
  )
  const [one, two] = [
    await member('甲同号', typo),
    await member('乙同号', typo, { register: 'CIVIL_AFFAIRS', category: 'DIBAO' }),
  ]
  await callRoll()
  for (const row of rowsOf) expect((await entryOf(row))?.status).toBe('NOT_IN_SCHOOL')
  expect((await entryOf(one))?.id).not.toBe((await entryOf(two))?.id)
})

describe('who sees the roll', () => {
  const LIST = 'query { roll(region: "500116", first: 200) { totalCount nodes { id student { id } } } }'
  interface Listed {
    roll: { totalCount: number; nodes: { id: string }[] } | null
  }

  test('bureaus of the region, a register’s bureau its own persons, a school its students, nobody else', async () => {
    const count = async (claim: typeof education | typeof jiasi | ReturnType<typeof partner>) =>
      (await service.query<Listed>(claim, LIST)).data.roll?.totalCount ?? null
    const all = (await count(education)) ?? 0
    const ruralOnly = (await count(rural)) ?? 0
    expect(all).toBeGreaterThan(ruralOnly)
    expect(ruralOnly).toBeGreaterThan((await count(bureau('DISABLED_FEDERATION'))) ?? 0)
    expect(await count(jiasi)).toBeGreaterThan(0)
    expect(await count(school('3150001012'))).toBe(0)
    expect(await count(bureau('EDUCATION', '370211'))).toBe(0)
    expect(await count(partner('53500000504041823K'))).toBeNull()
    expect(
      (await service.query(bureau('EDUCATION', '370211'), 'mutation { callRoll(region: "500116") { id } }')).errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN')
    expect(
      (
        await service.query<{ lastRollRun: unknown }>(
          bureau('EDUCATION', '370211'),
          '{ lastRollRun(region: "500116") { id } }',
        )
      ).data.lastRollRun,
    ).toBeNull()
  })

  test('who leaves every register leaves the roll, and the student the register bureau’s sight', async () => {
    const number = idNumber('2010-08-01', 11)
    const student = await plantStudent(service, { idNumber: number, name: '离册' })
    const row = await member('离册', number)
    await callRoll()
    const entries = (claim: typeof education) =>
      service.query<{ _entities: ({ rollEntries: unknown[] } | null)[] }>(
        claim,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { rollEntries { id } } } }',
        { r: [{ __typename: 'Student', id: student }] },
      )
    expect((await entries(rural)).data._entities[0]?.rollEntries).toHaveLength(1)
    await service.admin.query(`update households.registration set until_date = '2020-06-01' where member_id = $1`, [
      row,
    ])
    expect(await callRoll()).toMatchObject({ left: 1 })
    expect((await entries(rural)).data._entities[0]?.rollEntries).toEqual([])
    expect(
      (await service.admin.query('select from reconciliation.student_register where student_id = $1', [student]))
        .rowCount,
    ).toBe(0)
  })
})

test('SQL statements of a request do not grow with its rows', async () => {
  const page = (first: number) => () =>
    service.query(
      education,
      `query { roll(region: "500116", first: ${first}) { totalCount nodes { ${ENTRY} household { id } } } }`,
    )
  expect(await statementsOf(service, page(100))).toBe(await statementsOf(service, page(1)))
  const ids = (await service.admin.query<{ id: string }>('select id from students.student')).rows.map(row => row.id)
  const aid = (some: string[]) => () =>
    service.query(
      education,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { rollEntries { id } categories household { id } households { id } aid { totalCount nodes { id } } aidTotals { count } } } }',
      { r: some.map(id => ({ __typename: 'Student', id })) },
    )
  expect(await statementsOf(service, aid(ids))).toBe(await statementsOf(service, aid(ids.slice(0, 1))))
  const members = (await service.admin.query<{ id: string }>('select id from households.member')).rows
  const lines = (some: { id: string }[]) => () => linesOf(some)
  expect(members.length).toBeGreaterThan(5)
  expect(await statementsOf(service, lines(members))).toBe(await statementsOf(service, lines(members.slice(0, 1))))
})

/** The roll lines of register rows, as a household's page asks for them. */
const linesOf = (members: { id: string }[], claim: typeof education = education) =>
  service.query<{ _entities: { rollEntry: { id: string; status: string; student: { id: string } | null } | null }[] }>(
    claim,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HouseholdMember { rollEntry { id status student { id } } } } }',
    { r: members.map(({ id }) => ({ __typename: 'HouseholdMember', id })) },
  )

test('a register row leads to its line, of a line merged into another to that one; for others to none', async () => {
  const { rows } = await service.admin.query<{ id: string; line: string }>(
    `select m.member_id as id, coalesce(e.merged_into, e.id) as line from reconciliation.roll_member m
      join reconciliation.roll_entry e on e.id = m.entry_id where e.region = '500116' order by 1`,
  )
  const found = await linesOf(rows)
  expect(found.data._entities.map(({ rollEntry }) => rollEntry?.id)).toEqual(rows.map(({ line }) => line))
  for (const claim of [bureau('EDUCATION', '370211'), school('3150001012')])
    expect((await linesOf(rows, claim)).data._entities.filter(({ rollEntry }) => rollEntry)).toEqual([])
})

test('asked again, and so compiled, a query answers as at first; so does a wrong one', async () => {
  const query = `query Again($first: Int!, $status: RollStatus, $more: Boolean!) {
    roll(region: "500116", first: $first, status: $status) { totalCount pageInfo { hasNextPage endCursor } nodes { ...line member @include(if: $more) { id } } }
    last: lastRollRun(region: "500116") { status asOf persons }
    none: rollEntry(id: "00000000-0000-7000-8000-000000000000") { id } }
    fragment line on RollEntry { id status categories score candidates { score evidence } ... @skip(if: $more) { student { id } } }`
  for (const variables of [
    { first: 20, more: true },
    { first: 20, status: 'REVIEW', more: false },
    { first: 500, more: true },
    { first: 5, status: 'NO_SUCH', more: true },
    { first: '5', more: true },
    { more: true },
  ]) {
    const answers: unknown[] = []
    for (let i = 0; i < 4; i++) answers.push(await service.query(education, query, variables))
    expect(answers.map(answer => JSON.stringify(answer))).toEqual(answers.map(() => JSON.stringify(answers[0])))
  }
})
