import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { bytes, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { Column } from '@dianming/shared/http/imports/table-file'
import { wordIn } from '@dianming/shared/http/imports/word-in'
import { readDocumentNumber } from '@dianming/shared/identity/document-number'
import { nameKey, pinyinKey } from '@dianming/shared/identity/name'
import { whereaboutsImportEnter, whereaboutsImportStaged, whereaboutsImportUnknown } from '../generated/statements.js'

/** The words for where a child is. */
const REASONS: Record<string, string> = {
  外地就读: 'ELSEWHERE',
  县外就读: 'ELSEWHERE',
  区外就读: 'ELSEWHERE',
  异地就读: 'ELSEWHERE',
  免予入学: 'EXEMPT',
  免学: 'EXEMPT',
  送教上门: 'HOME_TEACHING',
  休学: 'SUSPENDED',
  延缓入学: 'DEFERRED',
  缓学: 'DEFERRED',
  初中已毕业: 'JUNIOR_DONE',
  初中毕业: 'JUNIOR_DONE',
  死亡: 'DECEASED',
  已死亡: 'DECEASED',
  空挂户: 'NOT_RESIDENT',
  双重户籍: 'DOUBLE_HUKOU',
  出国: 'ABROAD',
  境外就读: 'ABROAD',
  证件号错误: 'WRONG_NUMBER',
}

const WHEREABOUTS_COLUMNS: readonly Column[] = [
  { key: 'name', headings: ['姓名', '学生姓名', '儿童姓名'], isRequired: true },
  { key: 'idNumber', headings: ['身份证号', '证件号码', '身份证号码', '公民身份号码'], isRequired: true },
  { key: 'reason', headings: ['去向', '核查结果', '原因', '未入学原因'], isRequired: true },
  { key: 'schoolName', headings: ['就读学校', '学校', '学校名称'], isRequired: false },
  { key: 'proof', headings: ['证明材料', '证明', '依据', '回执号'], isRequired: true },
  { key: 'from', headings: ['起始日期', '开始日期'], isRequired: false },
  { key: 'validUntil', headings: ['有效期至', '截止日期'], isRequired: false },
]

/** Where children are who are in no school of this registry: the outcome of going from door to door (控辍保学). */
export const whereaboutsImport: ImportKind = {
  name: 'WhereaboutsImport',
  examples: {
    name: '李小明',
    idNumber: '11010519491231002X',
    reason: '外地就读',
    schoolName: '某市第二小学',
    proof: '就读证明（回执）第 12 号',
    from: '2020-03-01',
    validUntil: '2020-08-31',
  },
  columns: () => WHEREABOUTS_COLUMNS,
  staged: whereaboutsImportStaged,
  stage: (reader, job, personalData) => {
    const name = reader.required('name')
    const { number, fault } = readDocumentNumber(reader.digits('idNumber'), job.asOf)
    if (!number) reader.reject('idNumber', 'VALUE_MISSING')
    const reason = reader.parsed('reason', 'REASON_UNKNOWN', wordIn(REASONS))
    const schoolName = reader.text('schoolName')
    if (reason === 'ELSEWHERE' && !schoolName) reader.reject('schoolName', 'VALUE_MISSING')
    const proof = reader.required('proof')
    const from = reader.pastDate('from', false) ?? job.asOf
    const validUntil = reader.date('validUntil', reason === 'ELSEWHERE')
    if (validUntil && validUntil < from) reader.reject('validUntil', 'ENDS_BEFORE_IT_BEGINS')
    if (fault) reader.warn('idNumber', 'ID_NUMBER_ODD')
    if (reader.isRejected) return []
    return [
      nameKey(name),
      pinyinKey(nameKey(name)),
      bytes(personalData.lookUp('id', number)),
      reason,
      schoolName || null,
      proof,
      from,
      validUntil,
    ]
  },
  apply: async (client, job) => {
    await run(client, whereaboutsImportUnknown, { region: job.region })
    await run(client, whereaboutsImportEnter, { region: job.region, organisation: job.organisation })
    await analyseGrown(client, 'households.whereabouts')
  },
}
