import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import type { House } from './house.js'

/** Children of one kind in a made county. */
export interface MadeGroup {
  count: number
  stage: '小学' | '初中' | '普高' | '本科'
  boards?: boolean
}
/** A made child: where it goes to school, and by what number every list knows it. */
export interface MadeChild {
  idNumber: string
  name: string
  schoolCode: string
  row: string[]
}
const CLASS_OF_STAGE = { 小学: '21', 初中: '31', 普高: '34', 本科: '41' }
const ACCOUNT_HEADINGS = ['学籍号', '姓名', '户名', '与学生关系', '账号', '开户行', '卡类型']
const REGISTER_HEADINGS = ['户编号', '姓名', '证件号码', '乡镇', '户类型', '识别时间', '风险是否已消除']
const PER_SCHOOL = 1500

/** Makes children of a county, in schools of their stage; `from` keeps numbers of several makings apart. */
export function madeChildren(region: string, groups: readonly MadeGroup[], from = 0): MadeChild[] {
  const children: MadeChild[] = []
  for (const { count, stage, boards = false } of groups)
    for (let i = 0; i < count; i++) {
      const n = from + children.length
      const number = idNumber(
        `20${String(4 + (n % 7)).padStart(2, '0')}-${String(1 + (Math.floor(n / 7) % 12)).padStart(2, '0')}-15`,
        Math.floor(n / 84) % 1000,
      )
      const name = `生${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${String.fromCharCode(0x4e00 + (n % 5000))}`
      const schoolCode = `${CLASS_OF_STAGE[stage]}${region}${String(Math.floor(i / PER_SCHOOL)).padStart(2, '0')}`
      const row = pupil(number, name, {
        学校标识码: schoolCode,
        学校名称: `${region}${stage}${Math.floor(i / PER_SCHOOL)}`,
        学段: stage,
        年级: '1',
        就读方式: boards ? '寄宿' : '走读',
      })
      children.push({ idNumber: number, name, schoolCode, row })
    }
  return children
}

/** A county as its bureaus know it: who acts for it, and what they send. */
export class MadeCounty {
  private keys = 0

  constructor(
    readonly house: House,
    readonly region: string,
    readonly clients: { education: string; approver: string; rural: string },
  ) {}

  async registry(children: readonly MadeChild[], asOf: string): Promise<void> {
    await this.import(
      'education',
      'Student',
      { region: this.region, asOf },
      csv(
        REGISTRY_HEADINGS,
        children.map(c => c.row),
      ),
    )
  }

  /** A later list of fewer children would end many of them: somebody looks, and says yes. */
  async register(children: readonly MadeChild[], asOf: string): Promise<void> {
    const rows = children.map((child, n) => [
      `H${child.idNumber}`,
      child.name,
      child.idNumber,
      '某镇',
      '脱贫户',
      n % 2 ? asOf : '',
      '否',
    ])
    const { rural } = this.clients
    const id = await this.house.startImport(
      rural,
      'Register',
      { register: 'RURAL_REVITALISATION', region: this.region, asOf },
      csv(REGISTER_HEADINGS, rows),
    )
    let job = await this.house.importEnd(rural, 'Register', id)
    if (job.status === 'HELD') {
      await this.house.data(rural, 'mutation ($id: ID!) { confirmRegisterImport(id: $id) { id } }', { id })
      do job = await this.house.importEnd(rural, 'Register', id)
      while (job.status === 'HELD')
    }
    if (job.status !== 'DONE' || job.rowsRejected) throw new Error(JSON.stringify(job))
    const run = await this.house.callRoll(this.region, this.clients.education)
    if (run.status !== 'DONE') throw new Error(JSON.stringify(run))
  }

  async accounts(children: readonly MadeChild[]): Promise<void> {
    const rows = children.map((child, n) => [
      `G${child.idNumber}`,
      child.name,
      n % 3 ? child.name : `${child.name}父`,
      n % 3 ? '本人' : '父亲',
      `6222${child.idNumber.replace(/\D/g, '0').slice(2)}`,
      '某农商行',
      '社保卡',
    ])
    await this.import('education', 'Account', { region: this.region }, csv(ACCOUNT_HEADINGS, rows))
  }

  private async import(who: 'education', kind: string, input: object, file: Buffer): Promise<void> {
    const job = await this.house.importFile(this.clients[who], kind, input, file)
    if (job.status !== 'DONE' || job.rowsRejected) throw new Error(`${kind}: ${JSON.stringify(job)}`)
  }

  name(term: string, programmes: string[]) {
    return this.house.nameEntitlements({ region: this.region, term, programmes }, this.clients.education)
  }

  /** Each school looks through its list and finds it right; its education bureau writes it down. */
  async checkLists(children: readonly MadeChild[], term: string): Promise<void> {
    for (const schoolCode of new Set(children.map(child => child.schoolCode)))
      await this.house.data(
        this.clients.education,
        'mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { unchecked } }',
        { i: { schoolCode, term } },
      )
  }

  async draft(kind: string, term: string, programmes: string[]): Promise<BatchAnswer> {
    const { batch } = await this.house.data<{ batch: BatchAnswer }>(
      this.clients.education,
      `mutation ($i: DraftBatchInput!) { batch: draftBatch(input: $i) { ${BATCH} } }`,
      { i: { kind, region: this.region, term, programmes, idempotencyKey: `${kind} ${term} ${this.keys++}` } },
    )
    return batch
  }

  /** A step of a batch by who may do it. */
  async step(what: string, id: string, more = ''): Promise<BatchAnswer> {
    const client = what === 'approveBatch' ? this.clients.approver : this.clients.education
    const { batch } = await this.house.data<{ batch: BatchAnswer }>(
      client,
      `mutation ($id: ID!) { batch: ${what}(id: $id${more}) { ${BATCH} } }`,
      { id },
    )
    return batch
  }

  /** The notice's days pass. */
  async letNoticeEnd(id: string): Promise<void> {
    await this.house.sql(
      'update subsidies.batch set notice_from = notice_from - 30, notice_until = notice_until - 30 where id = $1',
      [id],
    )
  }

  async approved(id: string): Promise<void> {
    await this.step('reviewBatch', id)
    await this.step('publiciseBatch', id)
    await this.letNoticeEnd(id)
    await this.step('approveBatch', id)
  }

  /** From list to settlement: a few transfers come back and are paid again. Answers the batch as it was settled. */
  async payAll(children: readonly MadeChild[], term: string, programmes: string[]): Promise<BatchAnswer> {
    const { education } = this.clients
    await this.checkLists(children, term)
    const drafted = await this.draft('REGULAR', term, programmes)
    await this.approved(drafted.id)
    await this.step('sendBatch', drafted.id, ', idempotencyKey: "send"'.replace('send', `send ${drafted.number}`))
    const { batch } = await this.house.data<{ batch: { payments: { nodes: { serial: string; amount: string }[] } } }>(
      education,
      'query ($id: ID!) { batch(id: $id) { payments(first: 7) { nodes { serial amount } } } }',
      { id: drafted.id },
    )
    const back = csv(
      ['流水号', '金额', '处理结果', '退回原因'],
      batch.payments.nodes.map(payment => [payment.serial, payment.amount, '失败', '账户未激活金融功能']),
    )
    for (const accepted of [7, 0]) {
      const job = await this.house.importFile(education, 'BankReturn', { region: this.region }, back)
      if (job.rowsAccepted !== accepted || job.rowsRejected) throw new Error(JSON.stringify(job))
    }
    const again = await this.draft('REISSUE', term, programmes)
    await this.step('reviewBatch', again.id)
    await this.step('approveBatch', again.id)
    await this.step('sendBatch', again.id, `, idempotencyKey: "again ${drafted.number}"`)
    await this.step('settleBatch', again.id)
    return this.step('settleBatch', drafted.id)
  }
}

export interface BatchAnswer {
  id: string
  number: string
  status: string
  persons: number
  times: number
  amount: string
  paidAmount: string
  returnedAmount: string
  outstandingAmount: string
  leftOut: { reason: string; persons: number }[]
}
const BATCH =
  'id number status persons times amount paidAmount returnedAmount outstandingAmount leftOut { reason persons }'
