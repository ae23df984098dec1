import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SERVICES } from '@dianming/local/services'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { House, REGION } from './src/house.js'

/** Numbers that must show up nowhere but where someone may read them. */
const CANARY = idNumber('2010-10-10', 321)
const REFUSED = `${CANARY.slice(0, 17)}${CANARY[17] === '7' ? '8' : '7'}`
const MISTYPED = `${CANARY.slice(0, 5)}${CANARY[5] === '9' ? '8' : '9'}${CANARY.slice(6)}`
const ACCOUNT = '6217000012345678901'
const NUMBERS = [CANARY, REFUSED, MISTYPED, ACCOUNT]

let house: House
beforeAll(async () => {
  house = await House.start()
})
afterAll(() => house?.stop())

test('a number imported, matched, asked for and refused is in no log, error, trail, queue or column', async () => {
  const answers: unknown[] = []
  const input = { region: REGION, asOf: '2020-03-01' }
  answers.push(
    await house.importFile(
      'bureau-education',
      'Student',
      input,
      csv(REGISTRY_HEADINGS, [
        pupil(CANARY, '金丝雀'),
        pupil(REFUSED, '金丝雀', { 学籍号: `L${CANARY.slice(0, 14)}0001` }),
      ]),
    ),
  )
  const headings = [
    '户编号',
    '户主姓名',
    '姓名',
    '证件号码',
    '与户主关系',
    '乡镇',
    '村',
    '户类型',
    '识别时间',
    '风险是否已消除',
  ]
  const member = (name: string, number: string) => [
    '1',
    '金户主',
    name,
    number,
    '之女',
    '贾嗣镇',
    '某村',
    '脱贫户',
    '2018-01-01',
    '是',
  ]
  answers.push(
    await house.importFile(
      'bureau-rural',
      'Register',
      { register: 'RURAL_REVITALISATION', ...input },
      csv(headings, [member('金丝雀', CANARY), member('金丝雀', MISTYPED), member('金丝雀', `${CANARY}${CANARY}`)]),
    ),
  )
  const payment = (serial: string, registry: string, number: string) => [
    serial,
    registry,
    '金丝雀',
    number,
    'CE_LIVING',
    '2019-2020-2',
    '250.00',
    '2020-04-01',
    '社保卡',
    '区教委',
    ACCOUNT,
  ]
  answers.push(
    await house.importFile(
      'bureau-education',
      'Payment',
      { region: REGION },
      csv(
        [
          '流水号',
          '学籍号',
          '姓名',
          '身份证号',
          '资助项目',
          '学期',
          '金额',
          '发放日期',
          '发放渠道',
          '发放单位',
          '账号',
        ],
        [
          payment('1', `G${CANARY}`, CANARY),
          payment('2', `G${REFUSED}`, REFUSED),
          payment('1', `G${CANARY}`, MISTYPED),
        ],
      ),
    ),
  )
  await house.callRoll()

  const asked = await house.query<{ student: { idNumber: string } }>(
    'bureau-education',
    'query ($r: String) { student(registryNumber: $r) { name idNumber rollEntries { id } } }',
    { r: `G${CANARY}` },
  )
  expect(asked.data?.student.idNumber).toBe(CANARY)
  for (const url of Object.values(house.addresses)) {
    answers.push(
      await house.query(
        'school-baisha',
        'query ($r: String) { student(registryNumber: $r) { name } }',
        { r: `G${CANARY}` },
        url,
      ),
    )
    answers.push(
      await house.query('bureau-education', `query ($id: Int!) { student(id: $id) { name } }`, { id: CANARY }, url),
    )
    answers.push(
      await house.query(
        'bureau-education',
        `{ student(registryNumber: ${CANARY}) { name ${'x'.repeat(3)} } }`,
        {},
        url,
      ),
    )
    answers.push(
      await house.query(
        'bureau-education',
        `query ($t: Term!, $c: ID!) { programmes(term: $t) { code } household(id: $c) { id } rollRun(id: $c) { id } }`,
        { t: CANARY, c: CANARY },
        url,
      ),
    )
  }
  answers.push(await (await fetch(`${house.origin}/${CANARY}`)).text())

  const text = JSON.stringify(answers)
  for (const number of NUMBERS) expect([number.slice(-4), text.includes(number)]).toEqual([number.slice(-4), false])

  const logs = await Promise.all(
    (await readdir(join(house.directory, 'logs'))).map(file => readFile(join(house.directory, 'logs', file), 'utf8')),
  )
  expect(logs.join('').length).toBeGreaterThan(100)
  for (const number of NUMBERS)
    expect([number.slice(-4), logs.join('').includes(number)]).toEqual([number.slice(-4), false])

  const stored = await everyRow()
  expect(stored).toContain('金丝雀')
  for (const number of NUMBERS) expect([number.slice(-4), stored.includes(number)]).toEqual([number.slice(-4), false])
})

/** The whole database as text, queues and uploads included. */
async function everyRow(): Promise<string> {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(house.platform.urlOf('students')), {
      username: 'postgres',
      password: house.platform.secrets.adminPassword,
    }).href,
  })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1)`,
    [SERVICES.flatMap(service => [service, `${service}_jobs`])],
  )
  let text = ''
  for (const { name } of tables.rows) text += JSON.stringify((await client.query(`select t::text from ${name} t`)).rows)
  await client.end()
  return text
}
