import { useMutation, useQuery } from '@apollo/client/react'
import { PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Descriptions, Space, Tag } from 'antd'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type {
  ComfortPayer,
  DifficultyKind,
  PairingEndReason,
  PairingPageQuery,
  VisitKind,
  VisitWay,
} from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act, type ActField } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { DifficultyActs } from './DifficultyActs'
import {
  DIFFICULTY_KIND_WORDS,
  DIFFICULTY_STATUS_WORDS,
  END_WORDS,
  HELP_TEXTS,
  PAYER_WORDS,
  VISIT_KIND_WORDS,
  WAY_WORDS,
} from './help-words'

const PAIRING = graphql(`
  query PairingPage($id: ID!) {
    pairing(id: $id) {
      id maskedName place town from until endReason purposes
      helper { id name organisation staffNumber }
      team { id name }
      household { id headName members { id rollEntry { id student { id name } } } }
      student { id name }
      takesOverFrom { id helper { id name } }
      visits { id on kind way lessons comfortMoney paidFrom signed notes reason gift { id title } corrects { id } }
      difficulties {
        id kind title openedOn dueOn status outcome referral isOverdue
        events { status on note }
        need { id status item { code name english } }
      }
    }
  }
`)
const END = graphql(
  `mutation EndPairing($input: EndPairingInput!) { endPairing(input: $input) { id until endReason } }`,
)
const RECORD = graphql(`mutation RecordVisit($input: RecordVisitInput!) { recordVisit(input: $input) { id } }`)
const CORRECT = graphql(`mutation CorrectVisit($input: CorrectVisitInput!) { correctVisit(input: $input) { id } }`)
const OPEN = graphql(
  `mutation OpenDifficulty($input: OpenDifficultyInput!) { openDifficulty(input: $input) { id status } }`,
)

type Pairing = NonNullable<PairingPageQuery['pairing']>
type Visit = Pairing['visits'][number]
type Difficulty = Pairing['difficulties'][number]
interface Said {
  on: string
  kind: VisitKind
  way?: VisitWay
  lessons?: number
  comfortMoney?: string
  paidFrom?: ComfortPayer
  signed?: boolean
  notes?: string
  another?: boolean
}

/** One pairing: its visits as they stand, what is in the way, and how it ended. */
export default function PairingPage() {
  const { id = '' } = useParams()
  const say = useTexts(HELP_TEXTS)
  const { word } = useLanguage()
  const { isOperator } = useViewer()
  const asked = useQuery(PAIRING, { variables: { id } })
  const again = () => void asked.refetch()
  return (
    <Shown asked={asked} of={data => data.pairing}>
      {pairing => (
        <>
          <h1>
            {pairing.helper.name} · {pairing.student?.name ?? pairing.household?.headName ?? pairing.maskedName}
          </h1>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            items={[
              { key: 'helper', label: say('unit'), children: pairing.helper.organisation },
              { key: 'team', label: say('team'), children: pairing.team?.name ?? '—' },
              {
                key: 'target',
                label: say('target'),
                children: pairing.student ? (
                  <Link to={`/students/${pairing.student.id}`}>{pairing.student.name}</Link>
                ) : pairing.household ? (
                  <Link to={`/households/${pairing.household.id}`}>{pairing.household.headName}</Link>
                ) : (
                  pairing.maskedName
                ),
              },
              {
                key: 'purposes',
                label: say('purposes'),
                children: pairing.purposes.map(each => <Tag key={each}>{word(PURPOSE_WORDS, each)}</Tag>),
              },
              { key: 'from', label: say('from'), children: pairing.from },
              {
                key: 'until',
                label: say('until'),
                children: pairing.until ? `${pairing.until} ${word(END_WORDS, pairing.endReason)}` : '—',
              },
            ]}
          />
          {isOperator && !pairing.until && (
            <Space wrap className="filters no-print">
              <RecordVisit pairing={pairing} onDone={again} />
              <OpenDifficulty pairing={pairing} onDone={again} />
              <EndPairing pairing={pairing} onDone={again} />
            </Space>
          )}
          <h2>{say('visits')}</h2>
          <Visits visits={pairing.visits} onDone={again} />
          <h2>{say('difficulties')}</h2>
          <Difficulties pairing={pairing} onDone={again} />
        </>
      )}
    </Shown>
  )
}

function Visits({ visits, onDone }: { visits: readonly Visit[]; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const { text, word } = useLanguage()
  const { isOperator, audience } = useViewer()
  return (
    <DataTable<Visit>
      label={say('visits')}
      rows={visits}
      rowKey={visit => visit.id}
      empty={say('noVisits')}
      columns={[
        { title: say('on'), isWhole: true, cell: visit => visit.on },
        {
          title: say('kind'),
          cell: visit => (
            <>
              {word(VISIT_KIND_WORDS, visit.kind)} <span className="hint">{word(WAY_WORDS, visit.way)}</span>
              {visit.lessons != null && ` · ${visit.lessons} ${say('lessons')}`}
              {visit.reason && <div className="hint">{`${say('correct')}：${visit.reason}`}</div>}
            </>
          ),
        },
        {
          title: say('comfortMoney'),
          isNumber: true,
          cell: visit =>
            visit.comfortMoney ? (
              <>
                <Money yuan={visit.comfortMoney} />
                <div className="hint">{word(PAYER_WORDS, visit.paidFrom)}</div>
              </>
            ) : (
              (visit.gift?.title ?? '')
            ),
        },
        {
          title: say('notes'),
          from: 'md',
          cell: visit =>
            visit.notes ??
            (visit.kind === 'COUNSELLING' && audience !== 'SCHOOL' ? (
              <span className="hint">{say('counsellingHidden')}</span>
            ) : (
              ''
            )),
        },
        {
          title: text('actions'),
          cell: visit => isOperator && <CorrectVisit visit={visit} onDone={onDone} />,
        },
      ]}
    />
  )
}

/** What a visit is told by; a correction needs none of it. */
const useVisitFields = (isNeeded: boolean): ActField<keyof Said>[] => {
  const say = useTexts(HELP_TEXTS)
  return [
    { name: 'on', label: say('on'), as: 'DAY', isNeeded },
    { name: 'kind', label: say('kind'), as: 'ONE', words: VISIT_KIND_WORDS, isNeeded },
    { name: 'way', label: say('way'), as: 'ONE', words: WAY_WORDS },
    { name: 'lessons', label: say('lessons'), as: 'WHOLE', least: 1, most: 12, hint: say('lessonsHint') },
    { name: 'comfortMoney', label: say('comfortMoney'), as: 'YUAN' },
    { name: 'paidFrom', label: say('paidFrom'), as: 'ONE', words: PAYER_WORDS },
    { name: 'signed', label: say('signed'), as: 'YES_NO' },
    { name: 'notes', label: say('notes'), as: 'LONG', most: 1000 },
  ]
}

function RecordVisit({ pairing, onDone }: { pairing: Pairing; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const [record] = useMutation(RECORD)
  const fields = useVisitFields(true)
  return (
    <Act<Said>
      label={say('recordVisit')}
      isMain
      isLarge
      start={{ on: todayInChina(), way: 'HOME' }}
      fields={[...fields, { name: 'another', label: say('another'), as: 'YES_NO' }]}
      onDo={values =>
        record({ variables: { input: { ...values, pairingId: pairing.id, idempotencyKey: crypto.randomUUID() } } })
      }
      onDone={onDone}
    />
  )
}

function CorrectVisit({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const [correct] = useMutation(CORRECT)
  const fields = useVisitFields(false)
  return (
    <Act<Omit<Said, 'another'> & { reason: string; isVoid?: boolean }>
      label={say('correct')}
      hint={say('correctHint')}
      start={{ on: visit.on, kind: visit.kind, way: visit.way }}
      fields={[
        { name: 'reason', label: say('why'), isNeeded: true },
        ...(fields as ActField<'on' | 'kind' | 'way' | 'lessons' | 'comfortMoney' | 'paidFrom' | 'signed' | 'notes'>[]),
        { name: 'isVoid', label: say('isVoid'), as: 'YES_NO' },
      ]}
      onDo={values =>
        correct({ variables: { input: { ...values, visitId: visit.id, idempotencyKey: crypto.randomUUID() } } })
      }
      onDone={onDone}
    />
  )
}

function OpenDifficulty({ pairing, onDone }: { pairing: Pairing; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const [open] = useMutation(OPEN)
  return (
    <Act<{ kind: DifficultyKind; title: string; openedOn: string; dueOn?: string }>
      label={say('openDifficulty')}
      isLarge
      start={{ openedOn: todayInChina() }}
      fields={[
        { name: 'kind', label: say('kind'), as: 'ONE', words: DIFFICULTY_KIND_WORDS, isNeeded: true },
        { name: 'title', label: say('what'), isNeeded: true, least: 2 },
        { name: 'openedOn', label: say('on'), as: 'DAY', isNeeded: true },
        { name: 'dueOn', label: say('due'), as: 'DAY_TO_COME' },
      ]}
      onDo={values =>
        open({ variables: { input: { ...values, pairingId: pairing.id, idempotencyKey: crypto.randomUUID() } } })
      }
      onDone={onDone}
    />
  )
}

function EndPairing({ pairing, onDone }: { pairing: Pairing; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const [end] = useMutation(END)
  return (
    <Act<{ on: string; reason: PairingEndReason }>
      label={say('endPairing')}
      isLarge
      start={{ on: todayInChina() }}
      fields={[
        { name: 'on', label: say('on'), as: 'DAY', isNeeded: true },
        { name: 'reason', label: say('why'), as: 'ONE', words: END_WORDS, isNeeded: true },
      ]}
      onDo={values => end({ variables: { input: { ...values, pairingId: pairing.id } } })}
      onDone={onDone}
    />
  )
}

function Difficulties({ pairing, onDone }: { pairing: Pairing; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const { text, word, called } = useLanguage()
  const { isOperator } = useViewer()
  const children = pairing.student
    ? [pairing.student]
    : (pairing.household?.members ?? []).flatMap(({ rollEntry }) => rollEntry?.student ?? [])
  return (
    <DataTable<Difficulty>
      label={say('difficulties')}
      rows={pairing.difficulties}
      rowKey={difficulty => difficulty.id}
      empty={say('noDifficulties')}
      columns={[
        {
          title: say('what'),
          cell: difficulty => (
            <>
              <Tag>{word(DIFFICULTY_KIND_WORDS, difficulty.kind)}</Tag> {difficulty.title}
              {difficulty.events
                .filter(event => event.note)
                .map(event => (
                  <div key={`${event.on} ${event.note}`} className="hint">
                    {event.on} {word(DIFFICULTY_STATUS_WORDS, event.status)}：{event.note}
                  </div>
                ))}
              {difficulty.referral && <div className="hint">{`${say('referral')}：${difficulty.referral}`}</div>}
            </>
          ),
        },
        {
          title: say('due'),
          isWhole: true,
          cell: difficulty => (
            <>
              {difficulty.dueOn} {difficulty.isOverdue && <Tag color="error">{say('overdue')}</Tag>}
            </>
          ),
        },
        {
          title: text('status'),
          cell: difficulty => (
            <>
              <Tag>{word(DIFFICULTY_STATUS_WORDS, difficulty.status)}</Tag>
              {difficulty.need && (
                <div className="hint">
                  {say('need')}：{difficulty.need.item && called(difficulty.need.item)}{' '}
                  {difficulty.need.status === 'MET' && say('needMet')}
                </div>
              )}
            </>
          ),
        },
        {
          title: text('actions'),
          cell: difficulty =>
            isOperator && <DifficultyActs difficulty={difficulty} childrenOf={children} onDone={onDone} />,
        },
      ]}
    />
  )
}
