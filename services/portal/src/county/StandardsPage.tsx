import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, ENROLMENT_WORDS, PURPOSE_WORDS, STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { Space, Tag } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type {
  AidForm,
  AidPurpose,
  Category,
  EnrolmentStatus,
  NamingMode,
  PayableAt,
  PayeeRule,
  ProgrammePeriod,
  SaveStandardInput,
  SimulateQuery,
  StackingEffect,
  Stage,
  StandardsPageQuery,
} from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act, type ActField } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { formatYuan, Money } from '../parts/money'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'
import { BOARDING_WORDS } from '../student/act-words'
import {
  EFFECT_WORDS,
  FORM_WORDS_OF_PROGRAMME,
  MODE_WORDS,
  PAYABLE_WORDS,
  PAYEE_WORDS,
  PER_WORDS,
  STANDARD_TEXTS,
} from './standard-words'

const STANDARDS = graphql(`
  query StandardsPage($region: RegionCode, $term: Term!) {
    programmes(region: $region) {
      code name english payer form purpose region stages categories payableAt enrolmentStatuses prorated per fromTerm untilTerm source payee endsWithRisk mode
      censusAutumn: censusOn
      censusSpring: censusOn(term: "2000-2001-2")
      openingAutumn: opensOn
      openingSpring: opensOn(term: "2000-2001-2")
      payByAutumn: payBy
      payBySpring: payBy(term: "2000-2001-2")
      standards(term: $term) { stage boarder tier categories amountPerTerm region fromTerm untilTerm source }
      stacking { effect region source givesWay other { code name english } }
    }
  }
`)
const SIMULATE = graphql(`
  query Simulate($input: SimulateInput!) {
    simulate(input: $input) {
      personsNow personsThen amountNow amountThen
      byStage { name personsNow personsThen amountNow amountThen }
      bySchool { name personsNow personsThen amountNow amountThen }
    }
  }
`)
const SAVE_STANDARD = graphql(
  `mutation SaveStandard($input: SaveStandardInput!) { saveStandard(input: $input) { stage fromTerm } }`,
)
const SAVE_PROGRAMME = graphql(
  `mutation SaveProgramme($input: SaveProgrammeInput!) { saveProgramme(input: $input) { code name } }`,
)
const SAVE_STACKING = graphql(
  `mutation SaveStackingRule($input: SaveStackingRuleInput!) { saveStackingRule(input: $input) { effect } }`,
)

type Programme = NonNullable<StandardsPageQuery['programmes']>[number]
type Standard = Programme['standards'][number]
type Simulated = NonNullable<SimulateQuery['simulate']>

/** What each programme pays a term, to whom and by which document; and how a county writes its own. */
export default function StandardsPage() {
  const say = useTexts(STANDARD_TEXTS)
  const viewer = useViewer()
  const [filters, setFilters] = useFilters('term')
  const term = useTerm(filters.term)
  const region = viewer.region ?? null
  const asked = useQuery(STANDARDS, { variables: { region, term }, fetchPolicy: 'cache-and-network' })
  const again = () => void asked.refetch()
  const mayWrite =
    (viewer.audience === 'EDUCATION' || viewer.audience === 'PLATFORM') &&
    viewer.roles.some(role => role === 'OPERATOR' || role === 'APPROVER')
  return (
    <>
      <div className="title-line">
        <h1>{say('title')}</h1>
        {mayWrite && <SaveProgramme onDone={again} />}
      </div>
      <p className="hint">{say('hint')}</p>
      <div className="filters">
        <TermSelect value={term} onChange={chosen => setFilters({ term: chosen })} />
      </div>
      <Shown asked={asked} of={data => data.programmes} keep>
        {all => <Programmes all={all} term={term} mayWrite={mayWrite} onDone={again} />}
      </Shown>
    </>
  )
}

/** Whether a programme is paid in a term, whether or not it has a standard yet. */
const isPaidIn = (term: string, { fromTerm, untilTerm }: Programme): boolean =>
  (fromTerm ?? '') <= term && (untilTerm ?? '9999') >= term

function Programmes({
  all,
  term,
  mayWrite,
  onDone,
}: {
  all: Programme[]
  term: string
  mayWrite: boolean
  onDone: () => void
}) {
  const say = useTexts(STANDARD_TEXTS)
  const programmes = all.filter(each => isPaidIn(term, each))
  return (
    <>
      {programmes.length === 0 && <p className="empty">{say('none')}</p>}
      {programmes.map(programme => (
        <OneProgramme
          key={programme.code}
          programme={programme}
          others={programmes.filter(({ code }) => code !== programme.code)}
          term={term}
          mayWrite={mayWrite}
          onDone={onDone}
        />
      ))}
    </>
  )
}

/** Whether what holds in one region concerns whoever looks: it lies above or within. */
const holdsIn = (region: string, own: string | null | undefined): boolean =>
  !own || region === '00' || region.startsWith(own) || own.startsWith(region)

function OneProgramme({
  programme,
  others,
  term,
  mayWrite,
  onDone,
}: {
  programme: Programme
  others: Programme[]
  term: string
  mayWrite: boolean
  onDone: () => void
}) {
  const say = useTexts(STANDARD_TEXTS)
  const { word, called, term: termWords } = useLanguage()
  const { region } = useViewer()
  // a wider region's programme is changed there
  const isOwn = !region || programme.region.startsWith(region)
  const isSpring = term.endsWith('-2')
  const effectOf = ({ effect, givesWay }: Programme['stacking'][number]) =>
    effect === 'BLOCK' ? say(givesWay ? 'givesWay' : 'goesFirst') : word(EFFECT_WORDS, effect)
  return (
    <section>
      <div className="title-line">
        <h2>{called(programme)}</h2>
        {mayWrite && (
          <Space wrap>
            <SaveStandard programme={programme} term={term} onDone={onDone} />
            {others.length > 0 && <SaveStacking programme={programme} others={others} onDone={onDone} />}
            {isOwn && <SaveProgramme programme={programme} onDone={onDone} />}
          </Space>
        )}
      </div>
      <p className="hint">
        {[
          programme.code,
          programme.payer,
          word(FORM_WORDS_OF_PROGRAMME, programme.form),
          say(programme.mode === 'NAMED' ? 'named' : 'applied'),
          say('census', { day: isSpring ? programme.censusSpring : programme.censusAutumn }),
          say('opens', { day: isSpring ? programme.openingSpring : programme.openingAutumn }),
          say('payBy', { day: isSpring ? programme.payBySpring : programme.payByAutumn }),
          programme.source,
        ]
          .filter(Boolean)
          .join('　')}
      </p>
      <p>
        {programme.categories.map(code => (
          <Tag key={code}>{word(CATEGORY_WORDS, code)}</Tag>
        ))}
      </p>
      <DataTable<Standard>
        label={called(programme)}
        rows={programme.standards.filter(each => holdsIn(each.region, region))}
        rowKey={each =>
          [each.stage, each.boarder, each.tier, each.categories?.join(), each.region, each.fromTerm].join('|')
        }
        empty={say('noStandard')}
        columns={[
          { title: say('stage'), cell: each => word(STAGE_WORDS, each.stage) },
          {
            title: say('boarder'),
            cell: each => (each.boarder == null ? say('everybody') : word(BOARDING_WORDS, each.boarder ? 'YES' : 'NO')),
          },
          {
            title: say('onlyFor'),
            from: 'sm',
            cell: each =>
              [each.tier, ...(each.categories ?? []).map(code => word(CATEGORY_WORDS, code))]
                .filter(Boolean)
                .join('、') || say('everybody'),
          },
          { title: say('perTerm'), isNumber: true, cell: each => <Money yuan={each.amountPerTerm} /> },
          {
            title: say('terms'),
            from: 'sm',
            cell: each =>
              each.untilTerm
                ? say('span', { from: termWords(each.fromTerm), until: termWords(each.untilTerm) })
                : say('since', { from: termWords(each.fromTerm) }),
          },
          { title: say('region'), from: 'lg', cell: each => each.region },
          { title: say('source'), from: 'md', cell: each => each.source ?? '' },
        ]}
      />
      {programme.stacking.length > 0 && (
        <p className="hint">
          {say('stacking')}：
          {programme.stacking.map(rule => `${called(rule.other)}（${effectOf(rule)}，${rule.source}）`).join('；')}
        </p>
      )}
    </section>
  )
}

interface StandardForm {
  stage: Stage
  boarding?: string
  tier?: string
  categories?: Category[]
  amountPerTerm: string
  region: string
  fromTerm: string
  untilTerm?: string
  source: string
}

function SaveStandard({ programme, term, onDone }: { programme: Programme; term: string; onDone: () => void }) {
  const say = useTexts(STANDARD_TEXTS)
  const client = useApolloClient()
  const { region, audience } = useViewer()
  const [save] = useMutation(SAVE_STANDARD)
  const only = (words: typeof STAGE_WORDS, codes: readonly string[]) =>
    Object.fromEntries(codes.map(code => [code, words[code] ?? ([code, code] as const)]))
  const inputOf = ({ boarding, tier, categories, untilTerm, ...values }: StandardForm): SaveStandardInput => ({
    ...values,
    programme: programme.code,
    boarder: boarding ? boarding === 'YES' : null,
    tier: tier || null,
    categories: categories?.length ? categories : null,
    untilTerm: untilTerm ?? null,
  })
  const simulate = async (values: StandardForm) => {
    const { data } = await client.query({
      query: SIMULATE,
      variables: { input: { region: values.region, term: values.fromTerm, standards: [inputOf(values)] } },
      fetchPolicy: 'no-cache',
      errorPolicy: 'none',
    })
    return data?.simulate ? <Simulation simulation={data.simulate} /> : null
  }
  return (
    <Act<StandardForm>
      label={say('newStandard')}
      title={`${say('newStandard')} · ${programme.name}`}
      hint={say('newStandardHint')}
      fields={[
        { name: 'stage', label: say('stage'), as: 'ONE', words: only(STAGE_WORDS, programme.stages), isNeeded: true },
        { name: 'amountPerTerm', label: say('amount'), as: 'YUAN', isNeeded: true },
        { name: 'fromTerm', label: say('fromTerm'), as: 'TERM', isNeeded: true },
        { name: 'boarding', label: say('boards'), as: 'ONE', words: BOARDING_WORDS },
        { name: 'tier', label: say('tier'), most: 10 },
        {
          name: 'categories',
          label: say('onlyFor'),
          as: 'SOME',
          words: only(CATEGORY_WORDS, programme.categories),
        },
        { name: 'untilTerm', label: say('untilTerm'), as: 'TERM' },
        { name: 'region', label: say('region'), isNeeded: true, most: 6 },
        { name: 'source', label: say('source'), isNeeded: true },
      ]}
      start={{ fromTerm: term, ...(region ? { region } : {}) }}
      {...(audience === 'EDUCATION' ? { preview: { label: say('simulate'), of: simulate } } : {})}
      onDo={values => save({ variables: { input: inputOf(values) } })}
      onDone={onDone}
    />
  )
}

/** What a standard would cost, beside what is paid now. */
function Simulation({ simulation }: { simulation: Simulated }) {
  const say = useTexts(STANDARD_TEXTS)
  const all = { name: say('all'), ...simulation }
  return (
    <>
      {[
        { label: say('stage'), rows: [all, ...simulation.byStage] },
        { label: say('school'), rows: simulation.bySchool.filter(each => each.amountNow !== each.amountThen) },
      ].map(({ label, rows }) => (
        <DataTable<Omit<typeof all, '__typename' | 'byStage' | 'bySchool'>>
          key={label}
          label={`${say('simulate')} ${label}`}
          rows={rows}
          rowKey={row => row.name}
          empty="—"
          columns={[
            { title: label, cell: row => row.name },
            {
              title: `${say('persons')} ${say('nowAndThen')}`,
              isNumber: true,
              cell: row => `${row.personsNow} → ${row.personsThen}`,
            },
            {
              title: `${say('yuan')} ${say('nowAndThen')}`,
              isNumber: true,
              cell: row => `${formatYuan(row.amountNow)} → ${formatYuan(row.amountThen)}`,
            },
          ]}
        />
      ))}
    </>
  )
}

function SaveStacking({
  programme,
  others,
  onDone,
}: {
  programme: Programme
  others: Programme[]
  onDone: () => void
}) {
  const say = useTexts(STANDARD_TEXTS)
  const { region } = useViewer()
  const [save] = useMutation(SAVE_STACKING)
  return (
    <Act<{ other: string; effect: StackingEffect; region: string; source: string }>
      label={say('stack')}
      title={`${say('stack')} · ${programme.name}`}
      hint={say('stackHint')}
      fields={[
        {
          name: 'other',
          label: say('other'),
          as: 'ONE',
          isNeeded: true,
          words: Object.fromEntries(others.map(({ code, name, english }) => [code, [name, english ?? name] as const])),
        },
        { name: 'effect', label: say('effect'), as: 'ONE', words: EFFECT_WORDS, isNeeded: true },
        { name: 'region', label: say('region'), isNeeded: true, most: 6 },
        { name: 'source', label: say('source'), isNeeded: true },
      ]}
      start={region ? { region } : {}}
      onDo={values => save({ variables: { input: { ...values, programme: programme.code } } })}
      onDone={onDone}
    />
  )
}

interface ProgrammeForm {
  code: string
  name: string
  english?: string
  payer: string
  form: AidForm
  purpose: AidPurpose
  region: string
  stages: Stage[]
  categories: Category[]
  payableAt: PayableAt
  mode: NamingMode
  per: ProgrammePeriod
  payee: PayeeRule
  enrolmentStatuses: EnrolmentStatus[]
  prorated?: boolean
  endsWithRisk?: boolean
  censusAutumn: string
  censusSpring: string
  openingAutumn: string
  openingSpring: string
  payByAutumn: string
  payBySpring: string
  fromTerm?: string
  untilTerm?: string
  source: string
}
const USUAL: Partial<ProgrammeForm> = {
  form: 'CASH',
  payableAt: 'SCHOOL',
  mode: 'NAMED',
  per: 'TERM',
  payee: 'FAMILY',
  enrolmentStatuses: ['ENROLLED'],
  censusAutumn: '10-31',
  censusSpring: '03-31',
  openingAutumn: '09-01',
  openingSpring: '03-01',
  payByAutumn: '12-31',
  payBySpring: '06-30',
}
const DAYS = ['censusAutumn', 'censusSpring', 'openingAutumn', 'openingSpring', 'payByAutumn', 'payBySpring'] as const

/** What stands in a programme's form: the programme itself, else what is usual. */
function startOf(programme: Programme | undefined, region: string | null | undefined): Partial<ProgrammeForm> {
  if (!programme) return { ...USUAL, ...(region ? { region } : {}) }
  const { english, fromTerm, untilTerm, source, payee, standards: _, stacking: __, ...rest } = programme
  return {
    ...rest,
    payee: payee as PayeeRule,
    ...(english ? { english } : {}),
    ...(fromTerm ? { fromTerm } : {}),
    ...(untilTerm ? { untilTerm } : {}),
    ...(source ? { source } : {}),
  }
}

function SaveProgramme({ programme, onDone }: { programme?: Programme; onDone: () => void }) {
  const say = useTexts(STANDARD_TEXTS)
  const { region } = useViewer()
  const [save] = useMutation(SAVE_PROGRAMME)
  const one = <Name extends keyof ProgrammeForm & string>(
    name: Name,
    words: ActField<Name>['words'],
  ): ActField<keyof ProgrammeForm & string> => ({
    name,
    label: say(name as keyof typeof STANDARD_TEXTS),
    as: 'ONE',
    words: words ?? {},
    isNeeded: true,
  })
  const fields: ActField<keyof ProgrammeForm & string>[] = [
    ...(programme
      ? []
      : [
          {
            name: 'code',
            label: say('code'),
            isNeeded: true,
            most: 40,
            like: [/^[A-Z][A-Z0-9_]{1,39}$/, say('codeRule')],
          } as const,
        ]),
    { name: 'name', label: say('name'), isNeeded: true, most: 60 },
    { name: 'english', label: say('english'), most: 80 },
    { name: 'payer', label: say('payer'), isNeeded: true, most: 60 },
    one('form', FORM_WORDS_OF_PROGRAMME),
    one('purpose', PURPOSE_WORDS),
    { name: 'stages', label: say('stages'), as: 'SOME', words: STAGE_WORDS, isNeeded: true },
    { name: 'categories', label: say('categories'), as: 'SOME', words: CATEGORY_WORDS, isNeeded: true },
    { name: 'enrolmentStatuses', label: say('statuses'), as: 'SOME', words: ENROLMENT_WORDS, isNeeded: true },
    one('payableAt', PAYABLE_WORDS),
    one('mode', MODE_WORDS),
    one('per', PER_WORDS),
    one('payee', PAYEE_WORDS),
    { name: 'prorated', label: say('prorated'), as: 'YES_NO' },
    { name: 'endsWithRisk', label: say('endsWithRisk'), as: 'YES_NO' },
    ...DAYS.map(name => ({
      name,
      label: say(name),
      isNeeded: true,
      most: 5,
      like: [/^\d{2}-\d{2}$/, say('dayRule')] as [RegExp, string],
    })),
    { name: 'fromTerm', label: say('fromTerm'), as: 'TERM' },
    { name: 'untilTerm', label: say('untilTerm'), as: 'TERM' },
    { name: 'region', label: say('region'), isNeeded: true, most: 6 },
    { name: 'source', label: say('source'), isNeeded: true },
  ]
  return (
    <Act<ProgrammeForm>
      label={say(programme ? 'editProgramme' : 'newProgramme')}
      title={programme ? `${say('editProgramme')} · ${programme.name}` : say('newProgramme')}
      hint={say('programmeHint')}
      fields={fields}
      start={startOf(programme, region)}
      isLarge={!programme}
      onDo={values =>
        save({
          variables: {
            input: {
              ...values,
              isNew: !programme,
              code: programme?.code ?? values.code,
              english: values.english || null,
              fromTerm: values.fromTerm ?? null,
              untilTerm: values.untilTerm ?? null,
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}
