import { useQuery } from '@apollo/client/react'
import { Select } from 'antd'
import { useState } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { BureauHomeQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Shown } from '../parts/shown'
import { todayInChina, useUsualTerm } from '../parts/term-select'
import { Figures, Found, Pages, type Task, Tasks } from './Home'
import { HOME_TEXTS } from './home-words'

const BUREAU = graphql(`
  query BureauHome($region: RegionCode!, $term: Term!) {
    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }
    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }
    corrections(status: PROPOSED, first: 1) { totalCount }
    releases(status: ASKED, first: 1) { totalCount }
    giftRequests(status: ASKED, first: 1) { totalCount }
    transfers(status: ASKED, first: 200) { nodes { id isOurs } }
    schoolLists(region: $region, term: $term, unchecked: true, first: 1) { totalCount }
    batches(region: $region, first: 100) { nodes { id number status noticeUntil returnedOpen } }
    students: studentImports(first: 10) { nodes { id status fileName } }
    payments: paymentImports(first: 10) { nodes { id status fileName } }
    gifts: giftImports(first: 10) { nodes { id status fileName } }
    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }
    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }
  }
`)
const SCHOOL = graphql(`
  query SchoolHome($region: RegionCode!, $term: Term!, $school: String!) {
    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }
    giftRequests(status: ASKED, first: 1) { totalCount }
    toHandOut: schoolGifts(schoolCode: $school, status: PLEDGED, first: 1) { totalCount }
    unconfirmed: schoolGifts(schoolCode: $school, status: DELIVERED, first: 1) { totalCount }
    schoolList(schoolCode: $school, term: $term) { schoolCode term unchecked }
    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }
    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }
  }
`)
const REGISTER = graphql(`
  query RegisterHome($region: RegionCode!, $term: Term!) {
    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }
    registers: registerImports(first: 10) { nodes { id status fileName } }
    payments: paymentImports(first: 10) { nodes { id status fileName } }
    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }
    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }
  }
`)
const PLATFORM = graphql(`
  query PlatformHome {
    transfers(status: CONTESTED, first: 1) { totalCount }
    schoolClaims(status: ASKED, first: 1) { totalCount }
  }
`)
const PARTNER = graphql(`
  query PartnerHome($uscc: String!) {
    partner(uscc: $uscc) {
      id
      unused: donations(waiting: USE, first: 1) { totalCount }
      receipts: donations(waiting: RECEIPT, first: 1) { totalCount }
    }
    reservations(first: 100) { nodes { id status expiresAt } }
    purposeChanges(first: 100) { nodes { id status isMine } }
    gifts: giftImports(first: 10) { nodes { id status fileName } }
  }
`)

/** What waits for whoever is signed in, and below it how things stand. */
export default function HomePage() {
  const say = useTexts(HOME_TEXTS)
  const { audience } = useViewer()
  const homes = {
    EDUCATION: Bureau,
    SCHOOL: School,
    REGISTER: Register,
    PLATFORM: Platform,
    PARTNER: Partner,
    AUDITOR: Pages,
    HELPER: Pages,
  }
  const Home = homes[audience]
  return (
    <>
      <h1>{say('title')}</h1>
      <Home />
    </>
  )
}

interface Sent {
  nodes: readonly { id: string; status: string; fileName?: string | null }[]
}

/** Files that wait for somebody's word. */
const heldOf = (kind: string, sent: Sent | null | undefined): Task[] =>
  (sent?.nodes ?? [])
    .filter(({ status }) => status === 'HELD')
    .map(({ id, fileName }) => ({
      what: 'held',
      count: 1,
      to: `/imports/${kind}/${id}`,
      values: { file: fileName ?? id },
    }))

const counted = (what: Task['what'], list: { totalCount: number } | null | undefined, to: string): Task => ({
  what,
  count: list?.totalCount ?? 0,
  to,
})

type Batch = NonNullable<BureauHomeQuery['batches']>['nodes'][number]

/** What batches wait for: one line a batch whose notice has ended or whose money came back, a count for the rest. */
function ofBatches(batches: readonly Batch[]): Task[] {
  const today = todayInChina()
  const of = (status: string) => batches.filter(batch => batch.status === status)
  const ended = of('PUBLICISED').filter(batch => batch.noticeUntil && batch.noticeUntil < today)
  const one = (batch: Batch | undefined) => (batch ? `/batches/${batch.id}` : '/batches')
  const task = (what: Task['what'], found: Batch[]): Task => ({
    what,
    count: found.length,
    to: found.length === 1 ? one(found[0]) : '/batches',
  })
  return [
    task(
      'returned',
      batches.filter(batch => batch.returnedOpen > 0),
    ),
    task('noticeEnded', ended),
    task('approved', of('APPROVED')),
    task('reviewed', of('REVIEWED')),
    task('draft', of('DRAFT')),
    task('sent', of('SENT')),
  ]
}

function Bureau() {
  const region = useViewer().region ?? ''
  const term = useUsualTerm()
  const asked = useQuery(BUREAU, { variables: { region, term }, fetchPolicy: 'cache-and-network' })
  return (
    <Shown asked={asked} of={data => data}>
      {data => (
        <>
          <Tasks
            tasks={[
              ...heldOf('students', data.students),
              ...heldOf('payments', data.payments),
              ...heldOf('gifts', data.gifts),
              ...ofBatches(data.batches?.nodes ?? []),
              counted('missing', data.missing, '/roll?status=NOT_IN_SCHOOL'),
              counted('reviews', data.reviews, '/reviews'),
              counted('lists', data.schoolLists, `/lists?term=${term}`),
              counted('corrections', data.corrections, '/corrections?status=PROPOSED'),
              {
                what: 'transfers',
                // those that this county asks for wait for others
                count: data.transfers?.nodes.filter(({ isOurs }) => !isOurs).length ?? 0,
                to: '/transfers?status=ASKED',
              },
              counted('releases', data.releases, '/releases?status=ASKED'),
              counted('requests', data.giftRequests, '/requests?status=ASKED'),
            ]}
          />
          {data.statement && <Figures statement={data.statement} term={term} />}
          {data.findingSummary && <Found groups={data.findingSummary} term={term} />}
        </>
      )}
    </Shown>
  )
}

function School() {
  const { region, schools } = useViewer()
  const term = useUsualTerm()
  const { text } = useLanguage()
  const [school, setSchool] = useState(schools[0]?.code ?? '')
  const asked = useQuery(SCHOOL, {
    variables: { region: region ?? '', term, school },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      {schools.length > 1 && (
        <Select
          className="choice filters"
          aria-label={text('school')}
          value={school}
          onChange={setSchool}
          options={schools.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Shown asked={asked} of={data => data}>
        {data => (
          <>
            <Tasks
              tasks={[
                {
                  what: 'unchecked',
                  count: data.schoolList?.unchecked ?? 0,
                  to: `/list?term=${term}&school=${school}`,
                },
                counted('reviews', data.reviews, '/reviews'),
                counted('requests', data.giftRequests, '/requests?status=ASKED'),
                counted('toHandOut', data.toHandOut, `/handouts?status=PLEDGED&school=${school}`),
                counted('unconfirmed', data.unconfirmed, `/handouts?status=DELIVERED&school=${school}`),
              ]}
            />
            {data.statement && <Figures statement={data.statement} term={term} />}
            {data.findingSummary && <Found groups={data.findingSummary} term={term} />}
          </>
        )}
      </Shown>
    </>
  )
}

function Register() {
  const region = useViewer().region ?? ''
  const term = useUsualTerm()
  const asked = useQuery(REGISTER, { variables: { region, term }, fetchPolicy: 'cache-and-network' })
  return (
    <Shown asked={asked} of={data => data}>
      {data => (
        <>
          <Tasks
            tasks={[
              ...heldOf('registers', data.registers),
              ...heldOf('payments', data.payments),
              counted('missing', data.missing, '/roll?status=NOT_IN_SCHOOL'),
            ]}
          />
          {data.statement && <Figures statement={data.statement} term={term} />}
          {data.findingSummary && <Found groups={data.findingSummary} term={term} />}
        </>
      )}
    </Shown>
  )
}

function Platform() {
  const asked = useQuery(PLATFORM, { fetchPolicy: 'cache-and-network' })
  return (
    <Shown asked={asked} of={data => data}>
      {data => (
        <>
          <Tasks
            tasks={[
              counted('contested', data.transfers, '/transfers?status=CONTESTED'),
              counted('claims', data.schoolClaims, '/school-claims?status=ASKED'),
            ]}
          />
          <Pages />
        </>
      )}
    </Shown>
  )
}

/** Whether a reservation holds for three days more at most. */
const isEnding = ({ status, expiresAt }: { status: string; expiresAt: string }): boolean =>
  status === 'HELD' && new Date(expiresAt).getTime() < Date.now() + 3 * 24 * 60 * 60 * 1000

function Partner() {
  const { uscc } = useViewer()
  const asked = useQuery(PARTNER, { variables: { uscc: uscc ?? '' }, fetchPolicy: 'cache-and-network' })
  return (
    <Shown asked={asked} of={data => data}>
      {data => (
        <>
          <Tasks
            tasks={[
              ...heldOf('gifts', data.gifts),
              {
                what: 'ending',
                count: (data.reservations?.nodes ?? []).filter(isEnding).length,
                to: '/needs',
              },
              {
                what: 'toDecide',
                count: (data.purposeChanges?.nodes ?? []).filter(each => each.status === 'PROPOSED' && each.isMine)
                  .length,
                to: '/purpose-changes',
              },
              counted('receipts', data.partner?.receipts, '/donations?waiting=RECEIPT'),
              counted('unused', data.partner?.unused, '/donations?waiting=USE'),
            ]}
          />
          <Pages />
        </>
      )}
    </Shown>
  )
}
