import { checkCharacter } from '@dianming/shared/identity/id-number'
import { csv, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { randomOf } from './random.js'

/** How a made-up county differs from another. */
export interface CountyPlan {
  seed: number
  region: string
  students: number
  /** share of register rows written wrong in each of the ways below */
  noise: number
}

/** What the files say and what must come of them. */
export interface County {
  region: string
  term: string
  files: Record<'students' | 'rural' | 'civil' | 'disabled' | 'payments' | 'returns' | 'gifts', Buffer>
  truth: {
    /** registry number and categories of every child of the roll, reviews resolved */
    named: Map<string, string[]>
    /** registry numbers that a mistyped or missing number means */
    toReview: Set<string>
    entitled: number
    entitledFen: bigint
    /** rule and registry number, in any order */
    findings: string[]
    duplicates: [permanent: string, temporary: string][]
  }
}

interface Child {
  registry: string
  id: string
  name: string
  school: School
  grade: number
  boarder: boolean
  status: string
  categories: Set<string>
}
interface School {
  code: string
  name: string
  stage: Stage
  town: string
}
type Stage = '学前' | '小学' | '初中' | '普高' | '中职'

const TERM = '2019-2020-2'
const SURNAMES = [...'赵钱孙李周吴郑王冯陈卫蒋沈韩朱秦尤许何吕施孔曹严金魏陶姜戚谢邹喻苏潘葛范彭鲁韦马苗凤方俞任袁柳']
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉健力鹏飞宇浩然梓涵诗雨欣彤嘉佳宁晨曦怡宜思琪',
]
/** One way to write each of these that means the same person: a traditional or a homophonous character. */
const OTHER_CHARACTER: Record<string, string> = {
  伟: '偉',
  丽: '麗',
  强: '強',
  军: '軍',
  杰: '傑',
  华: '華',
  国: '國',
  怡: '宜',
  宜: '怡',
}
const TOWNS = ['东城镇', '南桥镇', '西坝镇', '北坪镇']
const DAY_RATE: Record<Stage, bigint> = { 学前: 0n, 小学: 25000n, 初中: 31250n, 普高: 100000n, 中职: 100000n }
const PROGRAMME: Partial<Record<Stage, string>> = {
  小学: 'CE_LIVING',
  初中: 'CE_LIVING',
  普高: 'SH_GRANT',
  中职: 'SV_GRANT',
}
const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`

type Random = ReturnType<typeof randomOf>

/**
 * A county as its bureaus would send it, made up from a seed: who is entitled, what is missing and what is doubled are planted one by
 * one, beside their harmless lookalikes (a top-up, a payment by tier, a reissue, data from two companies).
 */
export function makeCounty(plan: CountyPlan): County {
  return new CountyMaker(plan).make()
}

class CountyMaker {
  private readonly random: Random
  private readonly schools: School[]
  private readonly children: Child[] = []
  private readonly names = new Set<string>()
  private readonly rural: string[][] = []
  private readonly civil: string[][] = []
  private readonly disabled: string[][] = []
  private readonly payments: string[][] = []
  private readonly returns: string[][] = []
  private readonly gifts: string[][] = []
  private readonly siblings: [Child, Child][] = []
  private serial = 0
  private sequence = 0
  private households = 0
  private readonly truth: County['truth'] = {
    named: new Map(),
    toReview: new Set(),
    entitled: 0,
    entitledFen: 0n,
    findings: [],
    duplicates: [],
  }

  constructor(private readonly plan: CountyPlan) {
    this.random = randomOf(plan.seed)
    const prefix: Record<Stage, string> = { 学前: '11', 小学: '21', 初中: '31', 普高: '34', 中职: '36' }
    const stages: Stage[] = ['学前', '小学', '小学', '小学', '初中', '初中', '普高', '中职']
    this.schools = stages.map((stage, i) => ({
      code: `${prefix[stage]}5${plan.region.slice(3)}${String(i).padStart(4, '0')}`,
      name: `${TOWNS[i % TOWNS.length]}${['一', '二', '三', '四', '五', '六', '七', '八'][i]}校`,
      stage,
      town: TOWNS[i % TOWNS.length] ?? '',
    }))
  }

  make(): County {
    for (let i = 0; i < this.plan.students; i++) this.enrol()
    this.enterTwice(3)
    for (const child of this.children.filter(c => !c.registry.startsWith('L')))
      if (this.random.chance(0.3)) this.register(child)
    this.registerSiblings(3)
    for (let i = 0; i < 4; i++) this.registerStranger()
    this.payEntitled()
    this.payDropped(2)
    this.excludeEachOther(2)
    this.giveThings()
    return { region: this.plan.region, term: TERM, files: this.files(), truth: this.truth }
  }

  private files(): County['files'] {
    const { pick } = this.random
    return {
      students: csv(
        REGISTRY_HEADINGS,
        this.children.map(c => [
          c.registry,
          c.name,
          Number(c.id[16]) % 2 ? '男' : '女',
          c.id,
          `${c.id.slice(6, 10)}-${c.id.slice(10, 12)}-${c.id.slice(12, 14)}`,
          c.school.code,
          c.school.name,
          c.school.town,
          c.school.stage,
          String(c.grade),
          pick(['1', '2', '3']),
          c.boarder ? '寄宿' : '走读',
          c.status,
        ]),
      ),
      rural: csv(
        ['户编号', '户主姓名', '姓名', '证件号码', '与户主关系', '乡镇', '村', '户类型', '识别时间', '风险是否已消除'],
        this.rural,
      ),
      civil: csv(['救助编号', '姓名', '身份证号', '乡镇', '村', '救助类别', '批准日期'], this.civil),
      disabled: csv(['姓名', '身份证号', '乡镇', '村', '类别', '登记日期'], this.disabled),
      payments: csv(
        [
          '流水号',
          '学籍号',
          '姓名',
          '身份证号',
          '学校标识码',
          '资助项目',
          '学期',
          '金额',
          '发放日期',
          '发放渠道',
          '发放单位',
          '账号',
          '备注',
        ],
        this.payments,
      ),
      returns: csv(['流水号', '金额', '退回日期', '退回原因'], this.returns),
      gifts: csv(
        [
          '捐赠单位',
          '统一社会信用代码',
          '受助学生姓名',
          '学校',
          '学籍号',
          '形式',
          '物品或服务',
          '数量',
          '单位',
          '估值（元）',
          '用途',
          '学期',
          '日期',
        ],
        this.gifts,
      ),
    }
  }

  /** A valid number of this county, whose sequence no other child of it has, so that one slip apart are never two children. */
  private idNumber(year: number): string {
    const { below } = this.random
    this.sequence++
    const month = String(1 + below(12)).padStart(2, '0')
    const day = String(1 + below(28)).padStart(2, '0')
    const first17 = `${this.plan.region}${year}${month}${day}${String((this.sequence * 7) % 1000).padStart(3, '0')}`
    return first17 + checkCharacter(first17)
  }

  private name(): string {
    const { pick } = this.random
    for (;;) {
      const name = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN)
      // nobody's name is another's homophone: rows without a number must mean one child
      const key = [...name].map(c => (c === '宜' ? '怡' : c)).join('')
      if (this.names.has(key)) continue
      this.names.add(key)
      return name
    }
  }

  private enrol(): void {
    const { pick, below, chance } = this.random
    const school = pick(this.schools)
    const firstYear: Record<Stage, number> = { 学前: 2016, 小学: 2012, 初中: 2006, 普高: 2003, 中职: 2003 }
    const span: Record<Stage, number> = { 学前: 3, 小学: 6, 初中: 3, 普高: 3, 中职: 3 }
    const grade = 1 + below(span[school.stage])
    const id = this.idNumber(firstYear[school.stage] - (grade - 1) + (school.stage === '小学' ? 1 : 0))
    this.children.push({
      registry: `G${id}`,
      id,
      name: this.name(),
      school,
      grade,
      boarder:
        school.stage !== '学前' && school.stage !== '小学' ? chance(0.6) : chance(0.2) && school.stage === '小学',
      status: chance(0.97) ? '在读' : pick(['休学', '辍学', '毕业', '转出']),
      categories: new Set(),
    })
  }

  private enterTwice(times: number): void {
    const primary = this.schools.filter(s => s.stage === '小学')
    for (const child of this.children.filter(c => c.school.stage === '小学' && c.status === '在读').slice(0, times)) {
      const registry = `L${child.id.slice(0, 14)}${String(1000 + this.random.below(9000))}`
      this.children.push({ ...child, registry, school: this.random.pick(primary), categories: new Set() })
      this.truth.duplicates.push([child.registry, registry])
    }
  }

  /** Writes a name and a number as registers do, and says whether a person has to look. */
  private write({ name, id }: Child): { name: string; number: string; isHard: boolean } {
    const { chance, pick, below } = this.random
    let written = name
    let number = id
    if (chance(this.plan.noise))
      written = pick([
        [...name].join(' '),
        `${name[0]}　${name.slice(1)}`,
        [...name].map((c, i) => (i > 0 ? (OTHER_CHARACTER[c] ?? c) : c)).join(''),
      ])
    if (chance(this.plan.noise))
      number = pick([
        id.replace(/^(.{6})(.{8})/, '$1 $2 '),
        [...id].map(c => (/\d/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
        id.toLowerCase(),
      ])
    if (!chance(this.plan.noise / 2)) return { name: written, number, isHard: false }
    if (chance(0.4)) return { name, number: '', isHard: true }
    // one digit of the sequence or the check character, so that the date stays a date
    const place = 14 + below(3)
    const wrong = `${id.slice(0, place)}${(Number(id[place]) + 1 + below(8)) % 10}${id.slice(place + 1)}`
    return { name, number: wrong, isHard: true }
  }

  private register(child: Child): void {
    const { chance, pick } = this.random
    const rows: ['rural' | 'civil' | 'disabled', string, string][] = []
    if (chance(0.8))
      rows.push([
        'rural',
        ...pick<[string, string]>([
          ['脱贫户', 'LIFTED'],
          ['脱贫户', 'LIFTED'],
          ['脱贫不稳定户', 'MON_UNSTABLE'],
          ['边缘易致贫户', 'MON_EDGE'],
          ['突发严重困难户', 'MON_SUDDEN'],
        ]),
      ])
    if (rows.length === 0 || chance(0.1))
      rows.push([
        'civil',
        ...pick<[string, string]>([
          ['城乡低保', 'DIBAO'],
          ['低保边缘家庭', 'DIBAO_MARGIN'],
          ['特困供养', 'TEKUN'],
          ['孤儿', 'ORPHAN'],
        ]),
      ])
    if (chance(0.1))
      rows.push([
        'disabled',
        ...pick<[string, string]>([
          ['残疾学生', 'DISABLED_STUDENT'],
          ['残疾人子女', 'DISABLED_PARENT'],
        ]),
      ])
    for (const [register, word, category] of rows) {
      const written = this.write(child)
      this.addRow(register, word, child.school.town, written.name, written.number, '之女')
      child.categories.add(category)
      if (written.isHard) this.truth.toReview.add(child.registry)
    }
    this.truth.named.set(child.registry, [...child.categories].sort())
  }

  private registerSiblings(pairs: number): void {
    const free = this.children.filter(
      c =>
        c.categories.size === 0 &&
        c.status === '在读' &&
        c.school.stage === '小学' &&
        c.registry.startsWith('G') &&
        !this.truth.duplicates.some(([g]) => g === c.registry),
    )
    for (let i = 0; i < pairs; i++) {
      const [older, younger] = [free[2 * i], free[2 * i + 1]]
      if (!older || !younger) throw new Error('too few children')
      const household = this.openHousehold(older.school.town)
      for (const child of [older, younger]) {
        this.rural.push([
          ...household,
          child.name,
          child.id,
          '之女',
          older.school.town,
          '柏林村',
          '脱贫户',
          '2016-01-01',
          '是',
        ])
        child.categories.add('LIFTED')
        this.truth.named.set(child.registry, ['LIFTED'])
      }
      this.siblings.push([older, younger])
    }
  }

  private openHousehold(town: string): [number: string, head: string] {
    this.households++
    const head = this.name()
    const number = `${this.plan.region}${String(this.households).padStart(6, '0')}`
    this.rural.push([number, head, head, this.idNumber(1975), '户主', town, '柏林村', '脱贫户', '2016-01-01', '是'])
    return [number, head]
  }

  private addRow(register: string, word: string, town: string, name: string, number: string, relation: string): void {
    if (register === 'rural')
      this.rural.push([...this.openHousehold(town), name, number, relation, town, '柏林村', word, '2016-01-01', '是'])
    if (register === 'civil')
      this.civil.push([`MZ${this.civil.length}`, name, number, town, '柏林村', word, '2017-05-01'])
    if (register === 'disabled') this.disabled.push([name, number, town, '柏林村', word, '2018-10-01'])
  }

  /** A child of school age on the register and in no school. */
  private registerStranger(): void {
    this.addRow('rural', '脱贫户', TOWNS[0] ?? '', this.name(), this.idNumber(2010), '之子')
  }

  private readonly payer = '县教育局'
  private pay(
    child: Child,
    programme: string,
    fen: bigint,
    changes: { payer?: string; school?: string; note?: string; on?: string } = {},
  ): string {
    this.serial++
    const serial = `${this.plan.region}${String(this.serial).padStart(10, '0')}`
    this.payments.push([
      serial,
      child.registry,
      child.name,
      child.id,
      changes.school ?? child.school.code,
      programme,
      TERM,
      yuan(fen),
      changes.on ?? '2020-04-10',
      '社保卡',
      changes.payer ?? this.payer,
      `6217${String(this.serial).padStart(12, '0')}`,
      changes.note ?? '',
    ])
    return serial
  }

  private found(rule: string, child: Child): void {
    this.truth.findings.push(`${rule} ${child.registry}`)
  }

  /** Whoever is entitled is paid, most of them rightly. */
  private payEntitled(): void {
    const due = this.children.filter(
      c => this.truth.named.has(c.registry) && c.status === '在读' && PROGRAMME[c.school.stage],
    )
    const boarders = due.filter(c => c.school.stage === '小学' && c.boarder)
    due.forEach((child, i) => {
      const programme = PROGRAMME[child.school.stage] ?? ''
      const fen = DAY_RATE[child.school.stage] * (child.boarder && programme === 'CE_LIVING' ? 2n : 1n)
      this.truth.entitled++
      this.truth.entitledFen += fen
      this.payOne(child, programme, fen, i % 17)
    })
    if (boarders.length === 0) throw new Error('no primary boarder')
  }

  private payOne(child: Child, programme: string, fen: bigint, fate: number): void {
    switch (fate) {
      case 1:
        this.found('NOT_PAID', child)
        break
      case 3:
        this.pay(child, programme, (fen * 4n) / 5n)
        this.found('UNDERPAID', child)
        break
      case 5:
        this.returns.push([this.pay(child, programme, fen), yuan(fen), '2020-04-20', '账户状态异常'])
        this.found('RETURNED_NOT_REISSUED', child)
        break
      case 7:
        this.returns.push([this.pay(child, programme, fen), yuan(fen), '2020-04-20', '户名不符'])
        this.pay(child, programme, fen, { note: '补发', on: '2020-05-20' })
        break
      case 9:
        this.pay(child, programme, fen)
        this.pay(child, programme, fen, { payer: '邻县教育局', school: '3150999999' })
        this.found('DUPLICATE_PAYMENT', child)
        break
      case 11: // half, and the other half later
        this.pay(child, programme, fen / 2n)
        this.pay(child, programme, fen - fen / 2n, { on: '2020-05-20' })
        break
      case 13: // by tier
        this.pay(child, programme, programme === 'SH_GRANT' ? 50000n : fen)
        break
      case 15: // twice by mistake, and one came back
        this.pay(child, programme, fen)
        this.returns.push([this.pay(child, programme, fen, { on: '2020-04-12' }), yuan(fen), '2020-04-21', '重复'])
        break
      default:
        this.pay(child, programme, fen)
    }
  }

  private payDropped(count: number): void {
    const away = this.children
      .filter(
        c =>
          c.status === '在读' &&
          !this.truth.named.has(c.registry) &&
          c.school.stage === '初中' &&
          c.registry.startsWith('G'),
      )
      .slice(0, count)
    for (const [i, child] of away.entries()) {
      child.status = i % 2 ? '休学' : '辍学'
      this.pay(child, 'CE_LIVING', 31250n)
      this.found('NOT_ENROLLED_PAID', child)
    }
  }

  private excludeEachOther(count: number): void {
    const vocational = this.children.filter(
      c => c.school.stage === '中职' && c.status === '在读' && c.categories.has('LIFTED'),
    )
    vocational.forEach((child, i) => {
      // 雨露 in two halves is one
      this.pay(child, 'YULU', 75000n, { payer: '县乡村振兴局' })
      this.pay(child, 'YULU', 75000n, { payer: '县乡村振兴局', on: '2020-05-01' })
      if (i >= count) return
      this.pay(child, 'LOCAL_TUITION', 400000n)
      this.found('EXCLUSIVE_PROGRAMMES', child)
    })
  }

  private give(
    child: Child,
    giver: readonly [name: string, uscc: string],
    thing: readonly [form: string, title: string, quantity: string, unit: string, value: string, purpose: string],
    on = '2020-03-10',
  ): void {
    const [form, title, quantity, unit, value, purpose] = thing
    this.gifts.push([
      ...giver,
      child.name,
      child.school.name,
      this.random.chance(0.8) ? child.registry : '',
      form,
      title,
      quantity,
      unit,
      value,
      purpose,
      TERM,
      on,
    ])
  }

  private giveThings(): void {
    const hope = ['希望工程重庆办', '53500000504041823K'] as const
    const fund = ['江津慈善会', '51500116MJP574301T'] as const
    const telecom = ['某通信公司江津分公司', '91500116203589261A'] as const
    const phone = ['物资', '智能手机', '1', '部', '999.00', '设备'] as const
    const data = ['服务', '手机流量', '30', 'GB', '', '网络'] as const
    const broadband = ['服务', '家庭宽带', '1', '年', '', '网络'] as const
    const money = ['现金', '助学金', '1', '次', '500.00', '生活'] as const
    const unknown = ['物资', '移动终端', '1', '台', '', '设备'] as const
    const named = this.children.filter(
      c => this.truth.named.has(c.registry) && c.status === '在读' && !this.siblings.some(pair => pair.includes(c)),
    )
    named.slice(0, 40).forEach((child, i) => {
      switch (i % 5) {
        case 0:
          this.give(child, hope, phone)
          this.give(child, i % 2 ? fund : telecom, i % 4 ? phone : unknown, '2020-03-20')
          this.found('SAME_PURPOSE', child)
          break
        case 1: // the same giver twice
          this.give(child, hope, phone)
          this.give(child, hope, phone, '2020-04-01')
          this.found('SAME_PURPOSE', child)
          break
        case 2: // data from two, beside a phone from one
          this.give(child, telecom, data)
          this.give(child, hope, data)
          this.give(child, telecom, phone)
          break
        case 3:
          this.give(child, fund, money)
          this.give(child, hope, money)
          break
        default:
          this.give(child, hope, unknown)
      }
    })
    for (const [i, [older, younger]] of this.siblings.entries()) {
      this.give(older, telecom, broadband)
      if (i === 0) continue
      this.give(younger, i === 1 ? hope : telecom, broadband, '2020-03-25')
      if (i === 1) this.found('SAME_PURPOSE', younger)
    }
  }
}
