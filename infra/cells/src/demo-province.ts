import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join as path } from 'node:path'
import { DEMO, House } from '@dianming/e2e/house'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { keepSecrets, loadSecrets, shareExchange } from '@dianming/local/secrets'
import { idNumber } from '@dianming/shared/testing/numbers'
import { CELL_SETTINGS, PROVINCE_SETTINGS } from './doors.js'
import { join } from './join.js'
import { makeProvince } from './province.js'

export const TERM = '2019-2020-2'
/** The demo county, and one beside it that some of its children moved from. */
export const COUNTIES = [
  { cell: '500116', name: '江津区' },
  { cell: '500110', name: '綦江区' },
] as const
const PORTS_EACH = 8
const DOUBLY_PAID = 9
const OWN_STUDENTS = 40
const YEAR = '2020'

/** Two counties and their province on one machine, each a house of its own. */
export interface DemoProvince {
  counties: readonly [House, House]
  province: House
  stop(): Promise<void>
}

/**
 * Starts two counties and a province over them, each with its own database, sign-in, gateway and services, and joins them. The province's
 * house has the services that say who asks and what counties sent. `port` is the first of 24.
 */
export async function startDemoProvince(
  directory: string,
  port: number,
  say: (line: string) => void,
): Promise<DemoProvince> {
  const key = await exchangeKey(directory)
  const started: House[] = []
  try {
    say('the province')
    const province = await House.start(await provincePrincipals(directory), {
      directory: path(directory, 'province'),
      port: port + 2 * PORTS_EACH,
      settings: PROVINCE_SETTINGS,
      services: ['students', 'reconciliation'],
      province: makeProvince,
    })
    started.push(province)
    for (const [i, { cell, name }] of COUNTIES.entries()) {
      say(`${name} ${cell}`)
      const place = path(directory, cell)
      await takeExchange(place, key)
      const house = await House.start(await countyPrincipals(directory, cell), {
        directory: place,
        port: port + i * PORTS_EACH,
        settings: CELL_SETTINGS,
      })
      started.push(house)
      await join({ cell, name, url: house.platform.adminUrl }, province.platform.adminUrl)
    }
    const [, here, there] = started as [House, House, House]
    return {
      counties: [here, there],
      province,
      stop: async () => {
        for (const house of started) await house.stop()
      },
    }
  } catch (error) {
    for (const house of started) await house.stop()
    throw error
  }
}

/** The key that counties of one province share, and the province never holds. */
async function exchangeKey(directory: string): Promise<string> {
  const file = path(directory, 'exchange-key')
  const known = await readFile(file, 'utf8').catch(() => null)
  if (known) return known
  const key = randomBytes(32).toString('base64')
  await mkdir(directory, { recursive: true })
  await writeFile(file, key, { mode: 0o600 })
  return key
}

/** Gives a county's students service the exchange key, for its next start. */
async function takeExchange(directory: string, key: string): Promise<void> {
  const secrets = await loadSecrets(directory)
  if (secrets.keys.students?.exchangeKey === key) return
  shareExchange(secrets, key, YEAR)
  await keepSecrets(path(directory, 'secrets.json'), secrets)
}

async function countyPrincipals(directory: string, cell: string): Promise<string> {
  if (cell === COUNTIES[0].cell) return DEMO_PRINCIPALS
  const text = (await readFile(DEMO_PRINCIPALS, 'utf8'))
    .replaceAll(COUNTIES[0].cell, cell)
    .replaceAll('江津', '綦江')
    .replaceAll('2150001003', SCHOOL)
  return written(path(directory, `${cell}-principals.json`), text)
}

const provincePrincipals = (directory: string): Promise<string> => {
  const of = (name: string, roles: string[]) => ({
    password: 'demo',
    secret: 'demo',
    claim: { kind: 'PLATFORM', organisation: 'platform', name, roles },
  })
  return written(
    path(directory, 'province-principals.json'),
    JSON.stringify({
      'province-auditor': of('市审计', ['VIEWER', 'AUDITOR']),
      'province-aid-centre': of('市学生资助中心', ['VIEWER']),
    }),
  )
}

async function written(file: string, text: string): Promise<string> {
  await mkdir(path(file, '..'), { recursive: true })
  await writeFile(file, text, { mode: 0o600 })
  return file
}

const SCHOOL = '2150001903'
const STUDENT_HEADINGS = '学籍号,姓名,性别,身份证件号,学校标识码,学校名称,乡镇,学段,年级,班级,就读方式,学籍状态'
const PAYMENT_HEADINGS =
  '流水号,学籍号,姓名,身份证号,学校标识码,资助项目,学期,金额,发放日期,发放渠道,发放单位,账号,备注'
const NAMES = [...'安宁康平和顺吉祥如意']

/** Children of the demo county whom the other one has paid too, as both lists have them: registry number, name, ID number. */
export async function sharedChildren(): Promise<[registry: string, name: string, id: string][]> {
  const lines = (await readFile(`${DEMO}payments.csv`, 'utf8')).trim().split('\n').slice(1)
  const paid = lines.map(line => line.split(','))
  return paid
    .filter(cells => cells[5] === 'CE_LIVING' && cells[6] === TERM && /^G\d{17}[\dX]$/.test(cells[1] ?? ''))
    .slice(0, DOUBLY_PAID)
    .map(([, registry = '', name = '', id = '']) => [registry, name, id])
}

/** The other county's registry and payments: the shared children, and some of its own. */
export async function otherCountysFiles(): Promise<{ students: Buffer; payments: Buffer }> {
  const own = Array.from({ length: OWN_STUDENTS }, (_, i): [string, string, string] => {
    const id = idNumber(`20${10 + (i % 3)}-0${1 + (i % 9)}-1${i % 9}`, 300 + i, COUNTIES[1].cell)
    return [`G${id}`, `綦${NAMES[i % 10]}${NAMES[Math.floor(i / 10)]}`, id]
  })
  const all = [...(await sharedChildren()), ...own]
  const file = (headings: string, lines: string[]) => Buffer.from(`${headings}\n${lines.join('\n')}\n`)
  return {
    students: file(
      STUDENT_HEADINGS,
      all.map(
        ([registry, name, id]) =>
          `${registry},${name},${Number(id[16]) % 2 ? '男' : '女'},${id},${SCHOOL},綦江实验小学,古南街道,小学,三年级,1,走读,在读`,
      ),
    ),
    payments: file(
      PAYMENT_HEADINGS,
      all.map(
        ([registry, name, id], i) =>
          `5001102020${i},${registry},${name},${id},${SCHOOL},CE_LIVING,${TERM},250.00,2020-04-12,社保卡,綦江区教委,,`,
      ),
    ),
  }
}

/** Brings the other county's files in, as its education bureau. */
export async function loadOtherCounty(house: House): Promise<void> {
  const region = COUNTIES[1].cell
  const { students, payments } = await otherCountysFiles()
  await house.importFile('bureau-education', 'Student', { region, asOf: '2020-03-01' }, students)
  await house.importFile('bureau-education', 'Payment', { region }, payments)
}
