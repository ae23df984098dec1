import { nameKey, pinyinKey } from '../identity/name.js'
import type { ServiceFixture } from './service-fixture.js'

/** A student as a test wants one; everything else is usual. */
export interface PlantedStudent {
  idNumber: string
  name: string
  school?: string
  region?: string
  town?: string
  status?: string
  registryNumber?: string
}

const DEADLOCK = '40P01'
const TRIES = 5

/** Empties tables for the next test; a job of the service that holds one of them and waits for another is let finish first. */
export async function emptied({ admin }: ServiceFixture, ...tables: string[]): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      await admin.query(`truncate ${tables.join(', ')} cascade`)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== DEADLOCK || tries === TRIES) throw error
    }
}

/** Puts a student into the registry's own tables, for tests of services that only read them. Answers the id. */
export async function plantStudent({ admin, personalData }: ServiceFixture, planted: PlantedStudent): Promise<string> {
  const {
    idNumber,
    name,
    school = '2150001003',
    region = '500116',
    town = '贾嗣镇',
    status = 'ENROLLED',
    registryNumber = `G${idNumber}`,
  } = planted
  const schoolName = `学校${school}`
  const key = nameKey(name)
  const [schoolRow] = (
    await admin.query<{ id: string }>(
      `insert into students.school (code, name, name_key, region, town, stages) values ($1, $2, $2, $3, $4, '{PRIMARY}') on conflict (code) do update set name = excluded.name returning id`,
      [school, schoolName, region, town],
    )
  ).rows
  const birthDate = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  const [student] = (
    await admin.query<{ id: string }>(
      `insert into students.student (registry_cipher, registry_digest, registry_permanent, registry_id_digest, id_cipher, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, town, stage, grade, boarder, status)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'FEMALE', $10, $11, $12, $13, $14, 'PRIMARY', 3, false, $15) returning id`,
      [
        personalData.encrypt(registryNumber),
        personalData.lookUp('registry', registryNumber),
        registryNumber.startsWith('G'),
        registryNumber.startsWith('G') ? personalData.lookUp('id', registryNumber.slice(1)) : null,
        personalData.encrypt(idNumber),
        personalData.lookUp('id', idNumber),
        name,
        key,
        pinyinKey(key),
        birthDate,
        schoolRow?.id,
        school,
        region,
        town,
        status,
      ],
    )
  ).rows
  return student?.id ?? ''
}

/** SQL data statements that a request costs, as the service counts them. */
export async function statementsOf(
  service: ServiceFixture,
  request: () => Promise<{ errors?: unknown }>,
): Promise<number> {
  const read = async () =>
    Number(/^dianming_sql_statements_total (\d+)/m.exec(await (await fetch(`${service.url}/metrics`)).text())?.[1])
  const before = await read()
  const { errors } = await request()
  if (errors) throw new Error(JSON.stringify(errors))
  return (await read()) - before
}
