import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { bytes, type ImportJob } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { parseRegister } from './help-words.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })

/** Columns by which lists say who helps whom. */
export const WHO_COLUMNS: readonly Column[] = [
  column(true, 'helper', '帮扶人', '帮扶人姓名', '结对教师', '教师姓名', '帮扶教师', '帮扶干部'),
  column(false, 'organisation', '单位', '帮扶单位', '工作单位', '所在单位'),
  column(false, 'staffNumber', '工号', '教师编号', '职工号', '人员编号'),
  column(false, 'householdNumber', '户编号', '户号'),
  column(false, 'register', '登记部门', '户籍登记部门', '数据来源'),
  column(false, 'registryNumber', '学籍号', '全国学籍号', '学生学籍号'),
  column(false, 'target', '帮扶对象', '户主姓名', '学生姓名', '姓名'),
]

/**
 * Whom a row names: the helper's name, 单位, its key and 工号, then register and number of the household or digest of the 学籍号, and the key of
 * the name beside it. A row of a school names a student, one of a register's bureau a household of that register.
 */
export function readWho(reader: RowReader, job: ImportJob, personalData: LookingUp): (string | null)[] {
  const name = reader.required('helper')
  const written = reader.text('organisation') || job.organisationName
  const key = written === job.organisationName ? job.organisation : written
  const household = reader.text('householdNumber')
  const registryText = reader.digits('registryNumber')
  const registry = registryText ? parseRegistryNumber(registryText) : null
  if (registryText && !registry) reader.reject('registryNumber', 'REGISTRY_NUMBER_FORMAT')
  const said = reader.parsed('register', 'REGISTER_UNKNOWN', parseRegister, false)
  const own = job.options.register ?? null
  const register = said ?? own
  if (!household && !registryText) reader.reject('householdNumber', 'PAIR_TARGET_MISSING')
  if (household && registryText) reader.reject('registryNumber', 'PAIR_TARGET_TWICE')
  if (household && job.options.schools) reader.reject('householdNumber', 'PAIR_BY_STUDENT')
  if (registryText && own) reader.reject('registryNumber', 'PAIR_BY_HOUSEHOLD')
  if (household && !register) reader.reject('register', 'VALUE_MISSING')
  if (said && own && said !== own) reader.reject('register', 'REGISTER_OF_ANOTHER')
  const target = reader.text('target')
  return [
    name,
    written,
    key,
    reader.text('staffNumber') || null,
    register,
    household || null,
    bytes(registry && personalData.lookUp('registry', registry.number)),
    target ? nameKey(target) : null,
  ]
}
