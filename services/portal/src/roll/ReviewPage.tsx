import { useMutation, useQuery } from '@apollo/client/react'
import { CATEGORY_WORDS, ENROLMENT_WORDS, REGISTER_WORDS } from '@dianming/shared/vocabulary/words'
import { Button, Checkbox, Select, Space, Tag } from 'antd'
import { useEffect, useState } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ReviewQueueQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { useFilters } from '../parts/filters'
import { Shown, useErrorText } from '../parts/shown'
import { useTold } from '../parts/told'
import { UNDO } from './decisions'
import { Compared } from './differences'

const REVIEW_QUEUE = graphql(`
  query ReviewQueue($region: RegionCode!, $first: Int!) {
    roll(region: $region, status: REVIEW, first: $first) {
      totalCount
      nodes {
        id
        reasonText { zh en }
        categories
        member { id name relation birthDate registrations { category register from until } }
        household { id number headName town village register }
        candidates {
          score
          evidenceText { zh en }
          student {
            id
            name
            sex
            birthDate
            enrolment { school { id name } stage grade className status }
          }
        }
      }
    }
  }
`)
const REVIEW_NUMBERS = graphql(`
  query ReviewNumbers($id: ID!) {
    rollEntry(id: $id) {
      id
      member { id idNumber }
      candidates { student { id idNumber } }
    }
  }
`)
const RESOLVE = graphql(`
  mutation ResolveMatch($input: ResolveMatchInput!) {
    resolveMatch(input: $input) { id status }
  }
`)
const QUEUE_LENGTH = 100
const MASK = '••••••••••••••••••'
const REASONS = ['reasonBook', 'reasonSchool', 'reasonFamily', 'reasonNumber'] as const

type Queue = NonNullable<ReviewQueueQuery['roll']>
type Line = Queue['nodes'][number]
type Candidate = Line['candidates'][number]

/** The review queue: a register row beside the registry entry that it may be, decided by hand, by mouse or by keys. */
export default function ReviewPage() {
  const { text } = useLanguage()
  const region = useViewer().region ?? ''
  const asked = useQuery(REVIEW_QUEUE, {
    variables: { region, first: QUEUE_LENGTH },
    fetchPolicy: 'network-only',
    // the queue stays as it was opened: what is decided is marked, so that it can be undone
    nextFetchPolicy: 'cache-first',
  })
  return (
    <>
      <h1>{text('reviews')}</h1>
      <Shown asked={asked} of={data => data.roll}>
        {queue =>
          queue.nodes.length === 0 ? (
            <p className="empty">{text('nothingToReview')}</p>
          ) : (
            <Review key={queue.nodes[0]?.id} queue={queue} onMore={() => void asked.refetch()} />
          )
        }
      </Shown>
    </>
  )
}

/** What was decided in this sitting. */
type Decided = Record<string, 'SAME' | 'NOT_SAME'>

function Review({ queue, onMore }: { queue: Queue; onMore: () => void }) {
  const { text } = useLanguage()
  const { isOperator, audience } = useViewer()
  // a school would see the last four only, which tells nothing
  const mayCompareNumbers = audience === 'EDUCATION' && isOperator
  const told = useTold()
  const [resolve] = useMutation(RESOLVE)
  const [undo] = useMutation(UNDO)
  const [numbers, setNumbers] = useState(false)
  const [filters] = useFilters('entry')
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      queue.nodes.findIndex(node => node.id === filters.entry),
    ),
  )
  const [choice, setChoice] = useState(0)
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null)
  const [decided, setDecided] = useState<Decided>({})
  const [isBusy, setBusy] = useState(false)
  // in the order of the decisions
  const done = Object.keys(decided)
  const line = queue.nodes[Math.min(at, queue.nodes.length - 1)]
  const candidate = line?.candidates[choice]

  const go = (to: number) => {
    setAt(Math.max(0, Math.min(queue.nodes.length - 1, to)))
    setChoice(0)
    setNumbers(false)
  }
  /** Nothing else is done while a decision is on its way: not by a second press, and not to the next child. */
  const once = async (work: () => Promise<unknown>) => {
    if (isBusy) return
    setBusy(true)
    await told(work)
    setBusy(false)
  }
  const decide = (same: boolean) =>
    once(async () => {
      if (!reason) throw new Error(text('chooseReason'))
      if (!line || decided[line.id] || (same && !candidate?.student)) return
      const studentId = same ? (candidate?.student?.id ?? null) : null
      await resolve({ variables: { input: { rollEntryId: line.id, studentId, reason: text(reason) } } })
      setDecided({ ...decided, [line.id]: same ? 'SAME' : 'NOT_SAME' })
      go(at + 1)
    })
  const takeBack = () =>
    once(async () => {
      const id = done.at(-1)
      if (!id) return
      await undo({ variables: { rollEntryId: id } })
      const { [id]: _taken, ...others } = decided
      setDecided(others)
      go(queue.nodes.findIndex(node => node.id === id))
    })

  const keys: Record<string, () => void> = {
    n: () => go(at + 1),
    p: () => go(at - 1),
    ...(mayCompareNumbers ? { r: () => setNumbers(!numbers) } : {}),
    ...(isOperator ? { y: () => void decide(true), x: () => void decide(false), u: () => void takeBack() } : {}),
    ...Object.fromEntries((line?.candidates ?? []).map((_, place) => [String(place + 1), () => setChoice(place)])),
  }
  useKeys(isBusy ? {} : keys)
  if (!line) return null
  const isAllDecided = queue.nodes.every(node => decided[node.id])
  return (
    <>
      <p className="hint keys">{text('reviewKeys')}</p>
      <div className="title-line">
        <strong aria-live="polite" data-testid="review-place">
          {text('reviewPlace', { place: at + 1, count: queue.nodes.length, all: queue.totalCount, done: done.length })}
        </strong>
        {mayCompareNumbers && (
          <Checkbox checked={numbers} onChange={event => setNumbers(event.target.checked)}>
            {text('showNumbers')}
          </Checkbox>
        )}
      </div>
      {line.candidates.length > 1 && (
        <Space wrap className="filters" role="group" aria-label={text('candidates')}>
          {line.candidates.map((each, place) => (
            <Button
              key={each.student?.id ?? place}
              type={place === choice ? 'primary' : 'default'}
              aria-pressed={place === choice}
              onClick={() => setChoice(place)}
            >
              {place + 1} {each.student?.name ?? text('notYours')}
            </Button>
          ))}
        </Space>
      )}
      <SideBySide line={line} candidate={candidate} numbers={numbers} decided={decided[line.id]} />
      <Space wrap className="filters">
        {isOperator && (
          <>
            <Select
              aria-label={text('reason')}
              value={reason}
              placeholder={text('chooseReason')}
              onChange={setReason}
              className="reason"
              options={REASONS.map(each => ({ value: each, label: text(each) }))}
            />
            <Button
              type="primary"
              loading={isBusy}
              disabled={!candidate?.student || !!decided[line.id]}
              onClick={() => void decide(true)}
            >
              {text('same')} (Y)
            </Button>
            <Button disabled={isBusy || !!decided[line.id]} onClick={() => void decide(false)}>
              {text('notSame')} (X)
            </Button>
            <Button disabled={isBusy || done.length === 0} onClick={() => void takeBack()}>
              {text('undo')} (U)
            </Button>
          </>
        )}
        <Button onClick={() => go(at - 1)} disabled={isBusy || at === 0}>
          {text('previousOne')} (P)
        </Button>
        <Button onClick={() => go(at + 1)} disabled={isBusy || at >= queue.nodes.length - 1}>
          {text('nextOne')} (N)
        </Button>
        {isAllDecided && queue.totalCount > queue.nodes.length && (
          <Button type="primary" onClick={onMore}>
            {text('moreReviews')}
          </Button>
        )}
      </Space>
    </>
  )
}

/** Keys of the page, but not while something is written or chosen. */
function useKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = (event.target as HTMLElement).matches('textarea, input:not([type=checkbox]):not([readonly])')
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting) return
      const act = keys[event.key.toLowerCase()]
      if (!act || event.repeat) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

function SideBySide({
  line,
  candidate,
  numbers,
  decided,
}: {
  line: Line
  candidate: Candidate | undefined
  numbers: boolean
  decided: Decided[string] | undefined
}) {
  const { text, word, grade, said } = useLanguage()
  const { member, household } = line
  // only of the line that is looked at, and only when asked for: each look is in the audit trail
  const asked = useQuery(REVIEW_NUMBERS, { variables: { id: line.id }, skip: !numbers, fetchPolicy: 'no-cache' })
  const known = numbers ? asked.data?.rollEntry : null
  const errorText = useErrorText()
  const student = candidate?.student
  const enrolment = student?.enrolment
  const rows: [string, string | null | undefined, string | null | undefined, boolean][] = [
    [text('name'), member?.name, student?.name, true],
    [text('birthDate'), member?.birthDate, student?.birthDate, true],
    [
      text('idNumber'),
      known ? (known.member?.idNumber ?? text('none')) : MASK,
      known ? known.candidates.find(each => each.student?.id === student?.id)?.student?.idNumber : MASK,
      true,
    ],
    [
      text('household'),
      [household?.headName, member?.relation, household?.town, household?.village].filter(Boolean).join(' '),
      null,
      false,
    ],
    [
      text('school'),
      null,
      enrolment
        ? `${enrolment.school.name} ${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ? text('classOf', { name: enrolment.className }) : ''} ${word(ENROLMENT_WORDS, enrolment.status)}`
        : null,
      false,
    ],
  ]
  return (
    <div className={`side-by-side ${decided ? 'is-decided' : ''}`}>
      <table className="compare">
        <thead>
          <tr>
            <td />
            <th scope="col">
              {text('registerRow')}
              {household && `（${word(REGISTER_WORDS, household.register)}）`}
            </th>
            <th scope="col">{text('registryEntry')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, left, right, isCompared]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{isCompared ? <Compared value={left} other={right} /> : left}</td>
              <td>{isCompared ? <Compared value={right} other={left} /> : right}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text('category')}</th>
            <td>
              {line.categories.map(code => (
                <Tag key={code}>{word(CATEGORY_WORDS, code)}</Tag>
              ))}
            </td>
            <td />
          </tr>
        </tbody>
      </table>
      <div className="evidence">
        {asked.error && <p role="alert">{errorText(asked.error)}</p>}
        {line.reasonText && <p>{said(line.reasonText)}</p>}
        <strong>
          {candidate
            ? text('evidence', { score: Math.min(99, Math.floor(candidate.score * 100)) })
            : text('noCandidate')}
        </strong>
        <ul>
          {candidate?.evidenceText.map(each => (
            <li key={each.zh}>{said(each)}</li>
          ))}
        </ul>
        {decided && <Tag>{text(decided === 'SAME' ? 'decidedSame' : 'decidedNotSame')}</Tag>}
      </div>
    </div>
  )
}
