import { useMutation, useQuery } from '@apollo/client/react'
import { PURPOSE_WORDS, REGISTER_WORDS } from '@dianming/shared/vocabulary/words'
import { Button, Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { AidPurpose, HelperKind, HelpPageQuery, PairingEndReason, Register } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { END_WORDS, HELP_TEXTS, HELPER_KIND_WORDS } from './help-words'

const HELP = graphql(`
  query HelpPage($team: ID, $idle: Boolean!, $after: String) {
    helpTeams(first: 200) { nodes { id name } }
    helpers(teamId: $team, idle: $idle, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name organisation staffNumber kind partyMember isOwn team { id name } pairings(first: 12) { totalCount nodes { id maskedName student { id name } household { id headName } } } }
    }
  }
`)
const RECORD = graphql(`mutation RecordHelper($input: RecordHelperInput!) { recordHelper(input: $input) { id } }`)
const HAND_OVER = graphql(`mutation HandOver($input: HandOverInput!) { handOver(input: $input) { moved } }`)
const PAIR = graphql(`mutation Pair($input: PairInput!) { pair(input: $input) { id } }`)

type Helper = NonNullable<HelpPageQuery['helpers']>['nodes'][number]

/** Who helps: teams and their people, whom to pair, whose pairings another takes over. */
export default function HelpPage() {
  const say = useTexts(HELP_TEXTS)
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('team', 'idle')
  const asked = useQuery(HELP, {
    variables: { team: filters.team ?? null, idle: filters.idle === 'yes', after: after ?? null },
  })
  const again = () => void asked.refetch()
  return (
    <>
      <h1>{say('help')}</h1>
      <p className="hint">{say('helpHint')}</p>
      <Shown asked={asked} of={data => data} keep>
        {({ helpers, helpTeams }) => (
          <>
            <Space wrap className="filters no-print">
              <Choice
                label={say('team')}
                value={filters.team}
                onChange={team => setFilters({ team })}
                options={(helpTeams?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              />
              <Choice
                label={say('idle')}
                value={filters.idle}
                onChange={idle => setFilters({ idle })}
                options={[{ value: 'yes', label: say('idle') }]}
              />
              {viewer.isOperator && <RecordHelper onDone={again} />}
              <Link to="/help/pairings">{say('allPairings')}</Link>
              <Link to="/help/pairings?silent=90">{say('silent')}</Link>
              <Link to="/help/difficulties">{say('allDifficulties')}</Link>
              {viewer.isOperator && (
                <>
                  <Link to="/imports?kind=pairings">
                    <Button>{say('sendPairings')}</Button>
                  </Link>
                  <Link to="/imports?kind=visits">
                    <Button>{say('sendVisits')}</Button>
                  </Link>
                </>
              )}
            </Space>
            <Helpers helpers={helpers?.nodes ?? []} onDone={again} />
            {helpers && <Pager page={helpers} />}
          </>
        )}
      </Shown>
    </>
  )
}

function Helpers({ helpers, onDone }: { helpers: readonly Helper[]; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const { text, word } = useLanguage()
  const { isOperator } = useViewer()
  return (
    <DataTable<Helper>
      label={say('helpers')}
      rows={helpers}
      rowKey={helper => helper.id}
      empty={say('nobody')}
      columns={[
        {
          title: text('name'),
          cell: helper => (
            <>
              {helper.name} <Tag>{word(HELPER_KIND_WORDS, helper.kind)}</Tag>
              {helper.partyMember && <Tag>{say('partyMember')}</Tag>}
              <div className="hint">{[helper.organisation, helper.staffNumber].filter(Boolean).join(' · ')}</div>
            </>
          ),
        },
        { title: say('team'), from: 'md', cell: helper => helper.team?.name ?? '' },
        {
          title: say('helps'),
          cell: helper => (
            <>
              <Link to={`/help/pairings?helper=${helper.id}`}>{helper.pairings.totalCount}</Link>
              {helper.pairings.nodes.map(pairing => (
                <Link key={pairing.id} to={`/help/pairings/${pairing.id}`} className="beside">
                  {pairing.student?.name ?? pairing.household?.headName ?? pairing.maskedName}
                </Link>
              ))}
              {helper.pairings.totalCount > helper.pairings.nodes.length && '…'}
            </>
          ),
        },
        {
          title: text('actions'),
          cell: helper =>
            isOperator && (
              <Space wrap>
                <Pair helper={helper} onDone={onDone} />
                {helper.isOwn && helper.pairings.totalCount > 0 && (
                  <HandOver helper={helper} others={helpers} onDone={onDone} />
                )}
              </Space>
            ),
        },
      ]}
    />
  )
}

function RecordHelper({ onDone }: { onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const { text } = useLanguage()
  const viewer = useViewer()
  const [record] = useMutation(RECORD)
  return (
    <Act<{
      name: string
      organisation?: string
      staffNumber?: string
      kind: HelperKind
      team?: string
      partyMember?: boolean
    }>
      label={say('recordHelper')}
      isMain
      isLarge
      start={{ kind: viewer.audience === 'SCHOOL' ? 'TEACHER' : 'CADRE' }}
      fields={[
        { name: 'name', label: text('name'), isNeeded: true, most: 60 },
        { name: 'kind', label: say('kind'), as: 'ONE', words: HELPER_KIND_WORDS, isNeeded: true },
        { name: 'organisation', label: say('unit'), hint: viewer.organisation },
        { name: 'staffNumber', label: say('staffNumber'), most: 40 },
        { name: 'team', label: say('team') },
        { name: 'partyMember', label: say('partyMember'), as: 'YES_NO' },
      ]}
      onDo={values => record({ variables: { input: { ...values, idempotencyKey: crypto.randomUUID() } } })}
      onDone={onDone}
    />
  )
}

function Pair({ helper, onDone }: { helper: Helper; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const viewer = useViewer()
  const [pair] = useMutation(PAIR)
  const ofHousehold = viewer.audience !== 'SCHOOL'
  const ofStudent = viewer.audience !== 'REGISTER'
  return (
    <Act<{
      registryNumber?: string
      register?: Register
      householdNumber?: string
      purposes: AidPurpose[]
      from: string
    }>
      label={say('pair')}
      title={`${say('pair')} · ${helper.name}`}
      hint={say('pairHint')}
      start={{ from: todayInChina(), ...(viewer.register ? { register: viewer.register } : {}) }}
      fields={[
        ...(ofStudent ? [{ name: 'registryNumber' as const, label: say('registryNumber') }] : []),
        ...(ofHousehold
          ? [
              { name: 'register' as const, label: say('register'), as: 'ONE' as const, words: REGISTER_WORDS },
              { name: 'householdNumber' as const, label: say('householdNumber') },
            ]
          : []),
        { name: 'purposes', label: say('purposes'), as: 'SOME', words: PURPOSE_WORDS, isNeeded: true },
        { name: 'from', label: say('from'), as: 'DAY', isNeeded: true },
      ]}
      onDo={({ register, householdNumber, ...values }) =>
        pair({
          variables: {
            input: {
              ...values,
              helperId: helper.id,
              ...(householdNumber ? { register, householdNumber } : {}),
              idempotencyKey: crypto.randomUUID(),
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}

function HandOver({ helper, others, onDone }: { helper: Helper; others: readonly Helper[]; onDone: () => void }) {
  const say = useTexts(HELP_TEXTS)
  const [handOver] = useMutation(HAND_OVER)
  const words = Object.fromEntries(
    others
      .filter(other => other.id !== helper.id && other.isOwn)
      .map(other => {
        const name = `${other.name} ${other.staffNumber ?? ''}`
        return [other.id, [name, name] as const]
      }),
  )
  return (
    <Act<{ toHelper: string; on: string; reason: PairingEndReason }>
      label={say('handOver')}
      title={`${say('handOver')} · ${helper.name}`}
      hint={say('handOverHint')}
      start={{ on: todayInChina(), reason: 'LEFT' }}
      fields={[
        { name: 'toHelper', label: say('toHelper'), as: 'ONE', words, isNeeded: true },
        { name: 'on', label: say('on'), as: 'DAY', isNeeded: true },
        { name: 'reason', label: say('why'), as: 'ONE', words: END_WORDS, isNeeded: true },
      ]}
      onDo={values => handOver({ variables: { input: { ...values, fromHelper: helper.id } } })}
      onDone={onDone}
    />
  )
}
