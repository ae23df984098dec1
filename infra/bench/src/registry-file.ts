import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PersonalData } from '@dianming/shared/caller/personal-data'
import { nameKey, pinyinKey } from '@dianming/shared/identity/name'
import { idNumber } from '@dianming/shared/testing/numbers'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** Columns of a registry's file. */
export const STUDENT_HEADINGS =
  '学籍号,姓名,性别,身份证件号,出生日期,学校标识码,学校名称,乡镇,学段,年级,班级,就读方式,学籍状态'
const SURNAMES = [...'赵钱孙李周吴郑王冯陈卫蒋沈韩朱秦尤许何吕施孔曹严金魏陶姜戚谢']
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉健力鹏飞宇浩然梓涵诗雨欣彤嘉佳宁晨曦怡宜思琪',
]
/** A number and a name of nobody, the same for the same place. */
export function personOf(region: string, n: number, isChild: boolean): { id: string; name: string } {
  const year = isChild ? 2004 + (n % 10) : 1960 + (n % 35)
  const day = Math.floor(n / 10) % 336
  const birthDate = `${year}-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`
  const at = (list: string[], k: number) => list[k % list.length] ?? ''
  return {
    id: idNumber(birthDate, Math.floor(n / 3360) % 1000, region),
    name: at(SURNAMES, n * 7) + at(GIVEN, n * 13 + Math.floor(n / 50)) + at(GIVEN, n * 3 + Math.floor(n / 2500)),
  }
}
/** The n-th student of a county's registry. */
export const studentRow = (region: string, n: number, moved = false): string => {
  const { id, name } = personOf(region, n, true)
  const grade = 1 + (n % 6)
  const school = `2${region.slice(0, 6)}${String(100 + (n % 40) + (moved ? 1 : 0)).slice(0, 3)}`
  return `G${id},${name},男,${id},,${school},第${school}小学,第${n % 12}镇,小学,${grade},${1 + (n % 4)},${n % 3 ? '走读' : '寄宿'},在读`
}
/** A file of rows under headings. */
export const fileOf = (headings: string, count: number, row: (n: number) => string): Buffer =>
  Buffer.from(`${headings}\n${Array.from({ length: count }, (_, n) => row(n)).join('\n')}\n`)
/** A county's registry of so many students. */
export const registryOf = (region: string, count: number): Buffer =>
  fileOf(STUDENT_HEADINGS, count, n => studentRow(region, n))

/** The rows of files as they stand, by COPY into a table without index or check. */
export async function bareCopy(client: pg.ClientBase, headings: string, files: Buffer[]): Promise<void> {
  const columns = headings.split(',').map((_, i) => `c${i} text`)
  await client.query(`create table bare_copy (${columns.join(', ')})`)
  for (const body of files)
    await pipeline(Readable.from([body]), client.query(copyFrom('copy bare_copy from stdin (format csv, header)')))
  await client.query('drop table bare_copy')
}

const KEYS = {
  service: 'bench',
  lookupKey: randomBytes(32),
  ownKey: randomBytes(32),
  cipherKeys: new Map([['k1', randomBytes(32)]]),
  currentCipherKey: 'k1',
}

/**
 * A registry's files in by a loader written by hand that knows them to be right: the same digests, ciphers and keys of names, into a
 * table with the indexes and checks of students.student and an open enrolment for each, nothing looked up, refused or told.
 */
export async function loadByHand(client: pg.ClientBase, files: Buffer[]): Promise<void> {
  await client.query(`create schema by_hand;
    create table by_hand.school (like students.school including all);
    create table by_hand.student (like students.student including all, foreign key (school_id) references by_hand.school);
    create table by_hand.enrolment (like students.enrolment including all, foreign key (student_id) references by_hand.student, foreign key (school_id) references by_hand.school);`)
  const personal = new PersonalData(KEYS).lookingUp({ print: null, next: null, movedTo: null })
  const bytes = (value: Buffer) => `\\\\x${value.toString('hex')}`
  const schools = new Map<string, string>()
  for (const body of files) {
    const lines = body.toString('utf8').trimEnd().split('\n').slice(1)
    for (const line of lines) {
      const [, , , , , code = '', school = ''] = line.split(',')
      if (schools.has(code)) continue
      const found = await client.query<{ id: string }>(
        "insert into by_hand.school (code, name, name_key, region, stages) values ($1, $2, $2, '500111', '{PRIMARY}') returning id",
        [code, school],
      )
      schools.set(code, found.rows[0]?.id ?? '')
    }
    const rows = function* () {
      for (const line of lines) {
        const [registry = '', name = '', , id = '', , code = '', , town, , grade, className] = line.split(',')
        const key = nameKey(name)
        const digest = bytes(personal.lookUp('id', id))
        yield `${[
          personal.encrypt(registry),
          bytes(personal.lookUp('registry', registry)),
          't',
          digest,
          personal.encrypt(id),
          digest,
          name,
          key,
          pinyinKey(key),
          'MALE',
          `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`,
          schools.get(code),
          code,
          '500111',
          town,
          'PRIMARY',
          grade,
          className,
          'f',
          'ENROLLED',
        ].join('\t')}\n`
      }
    }
    await pipeline(
      Readable.from(rows()),
      client.query(
        copyFrom(
          'copy by_hand.student (registry_cipher, registry_digest, registry_permanent, registry_id_digest, id_cipher, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, town, stage, grade, class_name, boarder, status) from stdin',
        ),
      ),
    )
  }
  await client.query(
    "insert into by_hand.enrolment (student_id, school_id, stage, grade, class_name, boarder, status, from_date) select id, school_id, stage, grade, class_name, boarder, status, '2020-03-01' from by_hand.student",
  )
  await client.query('drop schema by_hand cascade')
}
