import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { randomOf } from './random.js'

/** The days on which the county's bureaus send their files: two terms of one school year, and the autumn of the next. */
export const SNAPSHOTS = ['2019-09-20', '2020-03-01', '2020-09-20'] as const
const RECOGNISED = '2016-05-01'
/** The rural register states when a household was recognised; the civil one does not, and counts from its first file. */
const firstDay = (category: string) => (CATEGORIES[category]?.[1] === 'rural' ? RECOGNISED : SNAPSHOTS[0])

export interface Stretch<T> {
  from: string
  until: string | null
  value: T
}
/** Where a child studies. */
export interface Place {
  school: number
  stage: '小学' | '初中'
  grade: number
  status: string
}
export interface Person {
  name: string
  id: string
  birthDate: string
  /** how the first rural file writes the number, if wrong */
  mistyped: string | null
  /** a second registry entry, linked to the first later */
  double: string | null
  enrolments: Stretch<Place>[]
  /** by category */
  registrations: Stretch<string>[]
}
/** What happens by hand between the files. */
export type Deed =
  | { kind: 'transfer'; person: Person; on: string; to: number; grade: number }
  | { kind: 'status'; person: Person; on: string; status: string }

const CATEGORIES: Record<string, [word: string, register: 'rural' | 'civil']> = {
  LIFTED: ['脱贫户', 'rural'],
  MON_EDGE: ['边缘易致贫户', 'rural'],
  DIBAO: ['低保', 'civil'],
  ORPHAN: ['孤儿', 'civil'],
}
const RURAL_HEADINGS = ['户编号', '姓名', '证件号码', '与户主关系', '乡镇', '户类型', '识别时间']
const CIVIL_HEADINGS = ['姓名', '身份证号', '乡镇', '村', '救助类别']
const STATUS_WORDS: Record<string, string> = {
  ENROLLED: '在读',
  SUSPENDED: '休学',
  DROPPED: '辍学',
  GRADUATED: '毕业',
  TRANSFERRED: '转出',
}
const STAGE_CODES: Record<string, string> = { 小学: 'PRIMARY', 初中: 'JUNIOR' }
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉']
const SURNAMES = [...'赵钱孙李周吴郑王冯陈卫蒋沈韩朱秦尤许何吕']

/**
 * A county over three snapshots, made up from a seed: children join and leave registers and registry, change category, move within
 * and out of the county, fall ill and return, are promoted; one number is mistyped and mended, one child stands in the registry twice.
 * It is its own truth: what stands here is what the platform should answer.
 */
export class Timeline {
  readonly people: Person[] = []
  /** deeds by hand after each snapshot */
  readonly deeds: Deed[][] = [[], [], []]
  private readonly random
  private names = 0

  constructor(
    readonly seed: number,
    readonly region: string,
    size: number,
  ) {
    this.random = randomOf(seed)
    for (let i = 0; i < size; i++) this.begin()
    this.mistype()
    this.enterTwice()
    for (const at of [1, 2] as const) this.move(at)
  }

  readonly schoolCode = (school: number): string => `${school < 3 ? '21' : '31'}5${this.region.slice(3)}000${school}`

  private person(birthYear: number): Person {
    const n = this.names++
    const birthDate = `${birthYear}-${String(1 + (n % 8)).padStart(2, '0')}-${String(1 + (n % 27)).padStart(2, '0')}`
    const name = `${SURNAMES[n % 20]}${GIVEN[Math.floor(n / 20) % 30]}${GIVEN[(n * 7 + this.seed) % 30]}${GIVEN[Math.floor(n / 3) % 30]}`
    const person: Person = {
      name,
      id: idNumber(birthDate, 100 + (n % 800), this.region),
      birthDate,
      mistyped: null,
      double: null,
      enrolments: [],
      registrations: [],
    }
    this.people.push(person)
    return person
  }

  /** A child of the first files: in school or not, on a register or not. */
  private begin(): void {
    const { below, chance, pick } = this.random
    const grade = 1 + below(9)
    const person = this.person(2019 - 6 - grade)
    if (!chance(0.1)) person.enrolments.push(open(SNAPSHOTS[0], this.placeOf(grade)))
    for (const share of [0.7, 0.15]) if (chance(share)) this.register(person, pick(Object.keys(CATEGORIES)))
  }

  private placeOf(grade: number): Place {
    return grade <= 6
      ? { school: this.random.below(3), stage: '小学', grade, status: 'ENROLLED' }
      : { school: 3 + this.random.below(2), stage: '初中', grade: grade - 6, status: 'ENROLLED' }
  }

  private register(person: Person, category: string): void {
    if (!person.registrations.some(r => r.value === category))
      person.registrations.push(open(firstDay(category), category))
  }

  private mistype(): void {
    const found = this.people.find(
      p =>
        p.enrolments.length &&
        p.registrations.length === 1 &&
        CATEGORIES[p.registrations[0]?.value ?? '']?.[1] === 'rural',
    )
    if (found) found.mistyped = `${found.id.slice(0, 16)}${(Number(found.id[16]) + 1) % 10}${found.id[17]}`
  }

  private enterTwice(): void {
    const found = this.people.findLast(p => p.enrolments.length && p.registrations.length)
    if (found) found.double = `L${found.id.slice(0, 14)}0007`
  }

  /** Everything that is otherwise in the files of the snapshot `at`. */
  private move(at: 1 | 2): void {
    const { below, chance, pick } = this.random
    const day = SNAPSHOTS[at]
    const isAutumn = at === 2
    const free = () => this.people.filter(p => !p.mistyped && !p.double)
    // by hand, between the files
    const between = at === 1 ? '2019-11-11' : '2020-05-05'
    for (const person of free().filter(p => now(p)?.status === 'ENROLLED')) {
      const place = now(person) as Place
      if (chance(0.04)) {
        const to = place.stage === '小学' ? (place.school + 1) % 3 : 7 - place.school
        this.deeds[at - 1]?.push({ kind: 'transfer', person, on: between, to, grade: place.grade })
        next(person.enrolments, between, { ...place, school: to })
      } else if (this.random.next() < 0.05) {
        const status = pick(['SUSPENDED', 'DROPPED', 'TRANSFERRED'])
        this.deeds[at - 1]?.push({ kind: 'status', person, on: between, status })
        next(person.enrolments, between, { ...place, status })
      }
    }
    // September
    if (isAutumn)
      for (const person of this.people) {
        const place = now(person)
        if (place?.status !== 'ENROLLED') continue
        const isLast = place.grade === (place.stage === '小学' ? 6 : 3)
        next(
          person.enrolments,
          '2020-09-01',
          isLast ? { ...place, status: 'GRADUATED' } : { ...place, grade: place.grade + 1 },
        )
        // most of the last primary grade go on; the file of the day says so
        if (isLast && place.stage === '小学' && chance(0.8))
          next(person.enrolments, day, { school: 3 + below(2), stage: '初中', grade: 1, status: 'ENROLLED' })
      }
    // in the registry's file: who came back, who is new
    for (const person of free()) {
      const place = now(person)
      if (place?.status === 'SUSPENDED' && chance(0.5)) next(person.enrolments, day, { ...place, status: 'ENROLLED' })
      if (!place && chance(0.1)) person.enrolments.push(open(day, this.placeOf(gradeIn(person, day))))
    }
    for (let i = 0; i < 3; i++) {
      const person = this.person(2013)
      person.enrolments.push(open(day, this.placeOf(1)))
      if (chance(0.5)) person.registrations.push(open(day, pick(Object.keys(CATEGORIES))))
    }
    // in the registers' files: at most one in twenty-five leaves each
    for (const register of ['rural', 'civil'] as const) {
      const on = free().filter(p =>
        p.registrations.some(r => r.until === null && CATEGORIES[r.value]?.[1] === register),
      )
      for (const person of on.slice(0, Math.floor(on.length / 25)))
        for (const stretch of person.registrations)
          if (stretch.until === null && CATEGORIES[stretch.value]?.[1] === register) stretch.until = day
      for (const person of on.slice(-4)) {
        const stretch = person.registrations.find(
          r => r.until === null && CATEGORIES[r.value]?.[1] === register && r.from < day,
        )
        if (!stretch || !chance(0.7)) continue
        const others = Object.keys(CATEGORIES).filter(c => CATEGORIES[c]?.[1] === register && c !== stretch.value)
        const other = others.find(c => !person.registrations.some(r => r.value === c))
        if (!other) continue
        stretch.until = day
        person.registrations.push(open(day, other))
      }
    }
    for (const person of free().filter(p => p.registrations.length === 0))
      if (chance(0.15)) person.registrations.push(open(day, pick(Object.keys(CATEGORIES))))
  }

  /** The files of a snapshot as the bureaus send them. */
  files(at: 0 | 1 | 2): Record<'students' | 'rural' | 'civil', Buffer> {
    const day = SNAPSHOTS[at]
    const students: string[][] = []
    const rural: string[][] = []
    const civil: string[][] = []
    for (const [i, person] of this.people.entries()) {
      const place = on(person.enrolments, day)
      const row = (registry: string, { school, stage, grade, status }: Place) =>
        pupil(person.id, person.name, {
          学籍号: registry,
          学校标识码: this.schoolCode(school),
          学校名称: `第${school}校`,
          乡镇: school % 2 ? '东镇' : '西镇',
          学段: stage,
          年级: String(grade),
          学籍状态: STATUS_WORDS[status] ?? '',
        })
      if (place) students.push(row(`G${person.id}`, place))
      // the second entry stands in the files until they are linked, and after
      if (person.double && person.enrolments[0])
        students.push(row(person.double, { ...person.enrolments[0].value, school: 0, stage: '小学', grade: 2 }))
      const id = person.mistyped && at === 0 ? person.mistyped : person.id
      const listed = person.registrations
        .filter(r => r.from <= day && (r.until === null || r.until > day))
        .map(r => CATEGORIES[r.value] ?? ['', 'rural'])
      const of = (register: string) => listed.filter(c => c[1] === register).map(c => c[0])
      if (of('rural').length) rural.push([`H${i}`, person.name, id, '之女', '东镇', of('rural').join('、'), RECOGNISED])
      if (of('civil').length) civil.push([person.name, id, '东镇', `村${i}`, of('civil').join('、')])
    }
    return {
      students: csv(REGISTRY_HEADINGS, students),
      rural: csv(RURAL_HEADINGS, rural),
      civil: csv(CIVIL_HEADINGS, civil),
    }
  }

  /** The roll as it stood on a day: name, status, categories, school, stage and status of enrolment, one text a line. */
  rollOn(day: string): string[] {
    return this.people
      .flatMap(person => {
        const categories = [
          ...new Set(
            person.registrations.filter(r => r.from <= day && (r.until === null || r.until > day)).map(r => r.value),
          ),
        ].sort()
        if (categories.length === 0) return []
        // before the registry was known its first day counts
        const place = on(person.enrolments, day < SNAPSHOTS[0] ? SNAPSHOTS[0] : day)
        const where = place ? [this.schoolCode(place.school), STAGE_CODES[place.stage], place.status] : ['-', '-', '-']
        return [
          [person.name, place ? 'MATCHED' : statusByAge(person.birthDate, day), categories.join('+'), ...where].join(
            ' ',
          ),
        ]
      })
      .sort()
  }
}

const open = <T>(from: string, value: T): Stretch<T> => ({ from, until: null, value })
const on = <T>(stretches: Stretch<T>[], day: string): T | undefined =>
  stretches.findLast(s => s.from <= day && (s.until === null || s.until > day))?.value
const now = (person: Person): Place | undefined => person.enrolments.at(-1)?.value

/** Ends what holds and begins something else on a day. */
function next<T>(stretches: Stretch<T>[], day: string, value: T): void {
  const last = stretches.at(-1)
  if (last) last.until = day
  stretches.push(open(day, value))
}

const gradeIn = (person: Person, day: string): number =>
  Math.min(
    9,
    Math.max(1, Number(day.slice(0, 4)) - (day.slice(5) < '09' ? 1 : 0) - Number(person.birthDate.slice(0, 4)) - 6),
  )

function statusByAge(birthDate: string, day: string): string {
  const age = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
  return age < 6 ? 'TOO_YOUNG' : age < 16 ? 'NOT_IN_SCHOOL' : age < 19 ? 'PAST_COMPULSORY' : 'GROWN_UP'
}
