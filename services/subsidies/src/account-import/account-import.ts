import type { PersonalData } from '@dianming/shared/caller/personal-data'
import { bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { today } from '@dianming/shared/vocabulary/day'
import type pg from 'pg'
import type { AccountKind, Relation } from '../payee/payee.entity.js'
import { ACCOUNT_FORMAT } from '../payee/payee.service.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })
const COLUMNS: readonly Column[] = [
  column(false, 'registryNumber', '学籍号', '全国学籍号'),
  column(false, 'idNumber', '身份证号', '身份证件号', '学生身份证号', '证件号码'),
  column(true, 'name', '姓名', '学生姓名'),
  column(true, 'holder', '户名', '开户人', '开户人姓名', '持卡人', '账户姓名'),
  column(false, 'relation', '与学生关系', '关系', '与持卡人关系', '开户人与学生关系'),
  column(true, 'account', '账号', '银行账号', '卡号', '社保卡号', '银行卡号'),
  column(true, 'bank', '开户行', '银行', '开户银行', '发卡行'),
  column(false, 'kind', '卡类型', '账户类型', '卡种'),
]
const RELATIONS: [RegExp, Relation][] = [
  [/^(本人|学生本人|自己)$/, 'SELF'],
  [/^(父亲|父|爸爸|父子|父女)$/, 'FATHER'],
  [/^(母亲|母|妈妈|母子|母女)$/, 'MOTHER'],
  [/^(祖父|爷爷|外祖父|外公|姥爷)$/, 'GRANDFATHER'],
  [/^(祖母|奶奶|外祖母|外婆|姥姥)$/, 'GRANDMOTHER'],
  [/^(哥哥|姐姐|兄|姐|兄弟姐妹)$/, 'SIBLING'],
  [/^(监护人|其他监护人|指定监护人)$/, 'GUARDIAN'],
]
const parseRelation = (text: string): Relation | null => RELATIONS.find(([words]) => words.test(text))?.[1] ?? null
const parseKind = (text: string): AccountKind | null =>
  /社保|社会保障/.test(text)
    ? 'SOCIAL_SECURITY_CARD'
    : /资助/.test(text)
      ? 'AID_CARD'
      : /银行|储蓄|借记|存折/.test(text)
        ? 'BANK_CARD'
        : null

/** Accounts that the children's money goes to, a row a child; a row that says nothing new changes nothing. */
export const accountImport: ImportKind = {
  name: 'AccountImport',
  examples: {
    registryNumber: 'G11010519491231002X',
    idNumber: '11010519491231002X',
    name: '李小明',
    holder: '李大',
    relation: '父亲',
    account: '6222000000000000000',
    bank: '某农商行',
    kind: '社保卡',
  },
  tables: ['subsidies.payee_account', 'subsidies.guardian'],
  columns: () => COLUMNS,
  staging: `registry_digest bytea, id_digest bytea, name_key text, holder text, holder_key text, relation text, account_cipher text, account_digest bytea, last_four text, bank text, kind text`,
  stage: stageAccount,
  apply: applyAccounts,
}

function stageAccount(reader: RowReader, _job: ImportJob, personalData: PersonalData): (string | null)[] {
  const written = reader.digits('registryNumber')
  const registry = written ? parseRegistryNumber(written) : null
  if (written && !registry) reader.reject('registryNumber', 'REGISTRY_NUMBER_FORMAT')
  const idNumber = reader.documentNumber('idNumber', today(), { isNeeded: !registry }).number
  const name = nameKey(reader.required('name'))
  const holder = reader.required('holder')
  const relation =
    reader.parsed('relation', 'RELATION_UNKNOWN', parseRelation, false) ?? (nameKey(holder) === name ? 'SELF' : null)
  if (!relation && !reader.text('relation')) reader.reject('relation', 'VALUE_MISSING')
  if (relation === 'SELF' && nameKey(holder) !== name) reader.reject('holder', 'HOLDER_NOT_STUDENT')
  const account = reader.digits('account').replace(/[\s-]/g, '')
  if (!ACCOUNT_FORMAT.test(account)) reader.reject('account', account ? 'ACCOUNT_FORMAT' : 'VALUE_MISSING')
  return [
    bytes(registry && personalData.digest('registry', registry.number)),
    bytes(idNumber ? personalData.digest('id', idNumber) : null),
    name,
    holder,
    nameKey(holder),
    relation,
    personalData.encrypt(account),
    bytes(personalData.digest('account', account)),
    account.slice(-4),
    reader.required('bank'),
    reader.parsed('kind', 'ACCOUNT_KIND_UNKNOWN', parseKind, false) ?? 'BANK_CARD',
  ]
}

async function applyAccounts(client: pg.PoolClient, job: ImportJob): Promise<void> {
  await client.query('alter table staged add student_id uuid, add guardian_id uuid')
  await client.query(
    `/* accounts.student */ update staged t set student_id = coalesce(
       (select s.id from students.student s where s.registry_digest = t.registry_digest and starts_with(s.region, $1) order by s.linked_to is null desc, s.id limit 1),
       (select s.id from students.student s where s.id_digest = t.id_digest and starts_with(s.region, $1) order by s.registry_permanent desc, s.status = 'ENROLLED' desc, s.id limit 1))`,
    [job.region],
  )
  await client.query(`/* accounts.refused */ insert into refused
    select row, case when registry_digest is null then '身份证号' else '学籍号' end, 'STUDENT_NOT_FOUND', null from staged where student_id is null
    union all select t.row, '姓名', 'NAME_CONFLICT', null from staged t join students.student s on s.id = t.student_id where s.name_key <> t.name_key`)
  await client.query(`/* accounts.twice */ with twice as (
      select row, (account_digest, holder_key) is not distinct from (first_value(account_digest) over w, first_value(holder_key) over w) as is_same, row_number() over w as n
      from staged where row not in (select row from refused) window w as (partition by student_id order by row))
    , same as (update staged set outcome = 'UNCHANGED' from twice where twice.row = staged.row and n > 1 and is_same)
    insert into refused select row, '账号', 'ROW_TWICE', null from twice where n > 1 and not is_same`)
  const entering = 't.outcome is null and t.row not in (select row from refused)'
  await client.query(
    `/* accounts.guardians */ insert into subsidies.guardian (student_id, name, name_key, relation) select student_id, holder, holder_key, relation from staged t where relation <> 'SELF' and ${entering} on conflict (student_id, name_key) do nothing`,
  )
  await client.query(
    `/* accounts.guardian */ update staged t set guardian_id = g.id from subsidies.guardian g where t.relation <> 'SELF' and (g.student_id, g.name_key) = (t.student_id, t.holder_key)`,
  )
  await client.query(
    `/* accounts.same */ update staged t set outcome = 'UNCHANGED' from subsidies.payee_account a where a.student_id = t.student_id and a.active and ${entering}
      and (a.account_digest, a.holder, a.bank, a.kind, a.guardian_id) is not distinct from (t.account_digest, t.holder, t.bank, t.kind, t.guardian_id)`,
  )
  await client.query(
    `/* accounts.end */ update subsidies.payee_account a set active = false from staged t where a.student_id = t.student_id and a.active and ${entering}`,
  )
  await client.query(
    `/* accounts.enter */ with entered as (
       insert into subsidies.payee_account (student_id, guardian_id, holder, bank, kind, account_cipher, account_digest, last_four, made_by, recorded_by)
       select student_id, guardian_id, holder, bank, kind, account_cipher, account_digest, last_four, $1, $2 from staged t where ${entering} returning student_id)
     update staged t set outcome = 'ACCEPTED' from entered where entered.student_id = t.student_id and ${entering}`,
    [job.organisation, job.subject],
  )
}
