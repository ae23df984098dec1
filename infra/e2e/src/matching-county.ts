import { checkCharacter, isValidIdNumber } from '@dianming/shared/identity/id-number'
import { nameKey } from '@dianming/shared/identity/name'
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

/** What families are like, and how their rows go wrong. */
export const FAMILIES = [
  'SISTERS_NUMBER',
  'SISTER_NOT_LISTED',
  'SISTER_NOT_ENROLLED',
  'TWINS_SWAPPED',
  'PARENTS_NUMBER',
  'PARENT_NOT_LISTED',
  'FATHER_HAS_THE_CHILDS',
  'COUSINS',
  'REMARRIED',
  'BROTHERS_OLD_NUMBER',
  'AGE_THAT_CANNOT_BE',
] as const
export type Family = (typeof FAMILIES)[number]

/** One register row and who it is. */
export interface TrueRow {
  household: string
  /** key of the name that the row bears */
  nameKey: string
  /** registry number of the child that it is; null: of nobody in the registry */
  registry: string | null
  why: 'CHILD' | 'ADULT' | 'NOT_ENROLLED' | 'NAMESAKE' | 'TWIN' | Family
  /** whether what the row says leads to one child */
  isResolvable: boolean
}

/**
 * A large county for matching alone: children of the registry written with three times the sample's noise, among adults, children in
 * no school, namesakes born the same day and twins who are not enrolled. `families` is how many families of each kind there are whose
 * rows bear each other's numbers and names.
 */
export function makeMatchingCounty(
  seed: number,
  region: string,
  students: number,
  rows: number,
  { families = 0 } = {},
) {
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
  const put = (
    name: string,
    number: string,
    relation: string,
    town: string,
    row: Omit<TrueRow, 'household' | 'nameKey'>,
    home: { household: string; head: string } = { household: `H${registered.length}`, head: name[0] + pick(GIVEN) },
  ) => {
    const { household, head } = home
    registered.push([
      household,
      head,
      name,
      number,
      relation,
      town,
      '某村',
      pick(['脱贫户', '边缘易致贫户']),
      '2018-01-01',
    ])
    truth.push({ household, nameKey: nameKey(name), ...row })
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
  const family = new FamilyMaker({ random: { next, below, pick, chance }, idOf, nameOf, put, children })
  for (let i = 0; i < families; i++) for (const kind of FAMILIES) family.make(kind)
  const isUsed = new Set(children.slice(students).map(child => child.registry))
  for (const child of children) {
    if (isUsed.has(child.registry)) continue
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
  for (const child of children.slice(students - 300, students)) {
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
    /** by household and name */
    truth: new Map(truth.map(row => [`${row.household} ${row.nameKey}`, row])),
    students: csv(
      REGISTRY_HEADINGS,
      children.map(child =>
        pupil(child.id, child.name, {
          学籍号: child.registry,
          学校标识码: codeOf(child.town),
          学校名称: `${child.town}小学`,
          乡镇: child.town,
        }),
      ),
    ),
    register: csv(HEADINGS, registered),
  }
}

type Put = (
  name: string,
  number: string,
  relation: string,
  town: string,
  row: Omit<TrueRow, 'household' | 'nameKey'>,
  home?: { household: string; head: string },
) => void

/** Makes families whose children are in school, and writes their rows as clerks get them wrong. */
class FamilyMaker {
  private count = 0

  constructor(
    private readonly county: {
      random: ReturnType<typeof randomOf>
      idOf: (year: number, at?: { date: string; sequence: number }) => string
      nameOf: () => string
      put: Put
      children: Child[]
    },
  ) {}

  make(kind: Family): void {
    const { random, idOf } = this.county
    const surname = random.pick(SURNAMES)
    const [first, ...others] = this.givenNames()
    const home = { household: `F${++this.count}`, head: surname + random.pick(GIVEN) + random.pick(GIVEN) }
    const town = random.pick(TOWNS)
    const older = this.enrol(surname + first + others[0], idOf(2007 + random.below(4), this.girl()), town)
    const younger = this.enrol(surname + first + others[1], idOf(2009 + random.below(3), this.girl()), town)
    const parent = idOf(1975 + random.below(10))
    const write = (
      { name, registry }: Pick<Child, 'name'> & { registry: string | null },
      number: string,
      relation = '之女',
      isResolvable = true,
    ) => this.county.put(name, number, relation, town, { registry, why: kind, isResolvable }, home)
    const head = { name: home.head, registry: null }
    switch (kind) {
      case 'SISTERS_NUMBER':
        write(older, younger.id)
        write(younger, younger.id)
        break
      case 'SISTER_NOT_LISTED':
        write(older, younger.id)
        break
      case 'SISTER_NOT_ENROLLED':
        write(older, older.id)
        write({ name: surname + first + others[2], registry: null }, older.id, '之女', false)
        break
      case 'TWINS_SWAPPED':
        write(older, younger.id)
        write(younger, older.id)
        break
      case 'PARENTS_NUMBER':
        write(head, parent, '户主', false)
        write(older, parent)
        break
      case 'PARENT_NOT_LISTED':
        write(older, parent)
        break
      case 'FATHER_HAS_THE_CHILDS': {
        const father = { name: surname + first + others[2], registry: null }
        write(father, older.id, '户主', false)
        write(older, older.id)
        break
      }
      case 'COUSINS': {
        const other = this.enrol(older.name, idOf(2008), TOWNS.find(each => each !== town) ?? town)
        write(older, this.slip(older.id))
        this.county.put(other.name, '', '之孙女', other.town, {
          registry: other.registry,
          why: kind,
          isResolvable: true,
        })
        break
      }
      case 'REMARRIED':
        write(
          { ...older, name: random.pick(SURNAMES.filter(each => each !== surname)) + older.name.slice(1) },
          older.id,
        )
        break
      case 'BROTHERS_OLD_NUMBER': {
        const brother = idOf(1999)
        const heir = this.enrol(surname + first + others[2], idOf(2011), town, `G${brother}`)
        write({ name: surname + first + others[3], registry: null }, brother, '之子', false)
        write(heir, heir.id)
        break
      }
      case 'AGE_THAT_CANNOT_BE':
        write(older, older.id.slice(0, 6) + older.id.slice(8, 17))
        write(younger, this.toCome(younger.id))
        break
    }
  }

  /** A girl's number: the seventeenth digit is even. */
  private girl() {
    const { below } = this.county.random
    const date = `20${String(7 + below(5)).padStart(2, '0')}${String(1 + below(12)).padStart(2, '0')}${String(1 + below(28)).padStart(2, '0')}`
    return { date, sequence: 2 * below(450) }
  }

  private givenNames(): [string, string, string, string, string] {
    const { random } = this.county
    const given = new Set<string>()
    while (given.size < 5) given.add(random.pick(GIVEN))
    return [...given] as [string, string, string, string, string]
  }

  private enrol(name: string, id: string, town: string, registry = `G${id}`): Child {
    const child = { id, name, town, registry }
    this.county.children.push(child)
    return child
  }

  private slip(id: string): string {
    const place = 14 + this.county.random.below(3)
    return `${id.slice(0, place)}${(Number(id[place]) + 1) % 10}${id.slice(place + 1)}`
  }

  /** A number with its check character right, whose birth is yet to come. */
  private toCome(id: string): string {
    const first17 = `${id.slice(0, 6)}2031${id.slice(10, 17)}`
    return first17 + checkCharacter(first17)
  }
}
