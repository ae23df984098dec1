import { checkCharacter, isValidIdNumber } from '@dianming/shared/identity/id-number'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { randomOf } from './random.js'

/** What the sample county's child rows show of each mistake, times three. */
const SHARE = {
  typo: 0.146,
  missing: 0.03,
  spacedNumber: 0.073,
  fullWidth: 0.058,
  spacedName: 0.063,
  variant: 0.03,
  homophone: 0.039,
}
const SURNAMES = [
  ...'赵钱孙李周吴郑王冯陈卫蒋沈韩朱秦许何吕施张孔曹严金魏陶姜戚谢邹喻潘葛范彭鲁韦马苗凤方俞任袁柳鲍史唐费',
]
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉健力鹏飞宇浩然梓涵诗雨欣彤嘉佳宁晨曦怡宜思琪俊凯博雅婷慧珍莉',
]
const VARIANTS: Record<string, string> = {
  伟: '偉',
  丽: '麗',
  强: '強',
  军: '軍',
  杰: '傑',
  华: '華',
  国: '國',
  韦: '韋',
  张: '張',
  赵: '趙',
}
const HOMOPHONES: Record<string, string> = {
  怡: '宜',
  宜: '怡',
  佳: '嘉',
  嘉: '佳',
  英: '莺',
  霞: '侠',
  洋: '阳',
  欣: '鑫',
}
const TOWNS = ['东城镇', '南桥镇', '西坝镇', '北坪镇', '中山镇', '白沙镇', '石门镇', '油溪镇']
const HEADINGS = ['户编号', '户主姓名', '姓名', '证件号码', '与户主关系', '乡镇', '村', '户类型', '识别时间']

interface Child {
  id: string
  name: string
  town: string
  registry: string
}

/** One register row and who it is. */
export interface TrueRow {
  household: string
  /** registry number of the child that it is; null: of nobody in the registry */
  registry: string | null
  why: 'CHILD' | 'ADULT' | 'NOT_ENROLLED' | 'NAMESAKE' | 'TWIN'
  /** whether what the row says leads to one child */
  isResolvable: boolean
}

/**
 * A large county for matching alone: children of the registry written with three times the sample's noise, among adults, children in
 * no school, namesakes born the same day and twins who are not enrolled.
 */
export function makeMatchingCounty(seed: number, region: string, students: number, rows: number) {
  const { next, below, pick, chance } = randomOf(seed)
  const used = new Set<string>()
  const idOf = (year: number, at?: { date: string; sequence: number }): string => {
    for (;;) {
      const date =
        at?.date ?? `${year}${String(1 + below(12)).padStart(2, '0')}${String(1 + below(28)).padStart(2, '0')}`
      const first17 = `${region}${date}${String((at?.sequence ?? below(1000)) % 1000).padStart(3, '0')}`
      const id = first17 + checkCharacter(first17)
      if (at) at.sequence++
      if (used.has(id)) continue
      used.add(id)
      return id
    }
  }
  const nameOf = () => pick(SURNAMES) + pick(GIVEN) + (chance(0.85) ? pick(GIVEN) : '')
  const children: Child[] = Array.from({ length: students }, () => {
    const id = idOf(2004 + below(10))
    return { id, name: nameOf(), town: pick(TOWNS), registry: `G${id}` }
  })
  // one way to write a name: homophones and variants mean the same child
  const sound = (name: string) =>
    [...name].map(c => Object.entries(HOMOPHONES).find(([, other]) => other === c)?.[0] ?? c).join('')
  const inTown = Map.groupBy(children, child => `${sound(child.name)} ${child.town}`)

  const registered: string[][] = []
  const truth: TrueRow[] = []
  const put = (name: string, number: string, relation: string, town: string, row: Omit<TrueRow, 'household'>) => {
    const household = `H${registered.length}`
    registered.push([
      household,
      name[0] + pick(GIVEN),
      name,
      number,
      relation,
      town,
      '某村',
      pick(['脱贫户', '边缘易致贫户']),
      '2018-01-01',
    ])
    truth.push({ household, ...row })
  }
  const wrong = (id: string): string => {
    for (;;) {
      const place = 6 + below(11)
      const other = chance(0.7)
        ? `${id.slice(0, place)}${(Number(id[place]) + 1 + below(9)) % 10}${id.slice(place + 1)}`
        : `${id.slice(0, place)}${id[place + 1]}${id[place]}${id.slice(place + 2)}`
      if (!isValidIdNumber(other) && other !== id) return other
    }
  }
  for (const child of children) {
    if (registered.length >= rows * 0.45) break
    if (!chance(0.4)) continue
    let { name, id: number } = child
    if (chance(SHARE.variant)) name = [...name].map((c, i) => (i > 0 ? (VARIANTS[c] ?? c) : c)).join('')
    if (chance(SHARE.homophone)) name = [...name].map((c, i) => (i > 0 ? (HOMOPHONES[c] ?? c) : c)).join('')
    if (chance(SHARE.spacedName)) name = [...name].join(' ')
    let isResolvable = true
    if (chance(SHARE.missing)) {
      number = ''
      isResolvable = (inTown.get(`${sound(child.name)} ${child.town}`)?.length ?? 0) === 1
    } else if (chance(SHARE.typo)) number = wrong(number)
    if (chance(SHARE.spacedNumber)) number = number.replace(/^(.{6})(.{8})/, '$1 $2 ')
    else if (chance(SHARE.fullWidth))
      number = [...number].map(c => (/\d/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('')
    put(name, number, pick(['之女', '之子', '之孙女']), child.town, {
      registry: child.registry,
      why: 'CHILD',
      isResolvable,
    })
  }
  for (const child of children.slice(-300)) {
    const date = child.id.slice(6, 14)
    const sequence = Number(child.id.slice(14, 17))
    const isTwin = next() < 0.5
    put(
      isTwin ? child.name.slice(0, -1) + pick(GIVEN.filter(c => c !== child.name.at(-1))) : child.name,
      idOf(0, { date, sequence: sequence + (isTwin ? 2 : 137) }),
      '之女',
      child.town,
      { registry: null, why: isTwin ? 'TWIN' : 'NAMESAKE', isResolvable: false },
    )
  }
  while (registered.length < rows)
    if (chance(0.1))
      put(nameOf(), idOf(2005 + below(8)), '之子', pick(TOWNS), {
        registry: null,
        why: 'NOT_ENROLLED',
        isResolvable: false,
      })
    else
      put(nameOf(), idOf(1955 + below(35)), pick(['户主', '之母', '配偶', '之父']), pick(TOWNS), {
        registry: null,
        why: 'ADULT',
        isResolvable: false,
      })

  const codeOf = (town: string) => `215${region.slice(3)}00${String(10 + TOWNS.indexOf(town))}`
  return {
    truth: new Map(truth.map(row => [row.household, row])),
    students: csv(
      REGISTRY_HEADINGS,
      children.map(child =>
        pupil(child.id, child.name, {
          学校标识码: codeOf(child.town),
          学校名称: `${child.town}小学`,
          乡镇: child.town,
        }),
      ),
    ),
    register: csv(HEADINGS, registered),
  }
}
