import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { PartPurpose, VillageHistoryQuery, VillagesPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { PART_WORDS, PROJECT_STATUS_WORDS, VILLAGE_TEXTS } from './village-words'

const VILLAGES = graphql(`
  query VillagesPage($village: String, $after: String) {
    villageProjects(village: $village, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id village town title funder amount atHouseholds approximate startedOn finishedOn status school { id name } }
    }
  }
`)
const HISTORY = graphql(`
  query VillageHistory($village: String!, $town: String) {
    villageHistory(village: $village, town: $town) {
      year projects amount atHouseholds teams households visits comfortMoney livelihoods sessions jobs lifted
    }
  }
`)
const RECORD = graphql(
  `mutation RecordVillageProject($input: RecordVillageProjectInput!) { recordVillageProject(input: $input) { id } }`,
)
type Year = NonNullable<VillageHistoryQuery['villageHistory']>[number]
type Project = NonNullable<VillagesPageQuery['villageProjects']>['nodes'][number]

/** What was done for villages and schools, the newest first. */
export default function VillagesPage() {
  const say = useTexts(VILLAGE_TEXTS)
  const { text, word } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('village', 'town')
  const asked = useQuery(VILLAGES, { variables: { village: filters.village ?? null, after: after ?? null } })
  const mayWrite = viewer.isOperator && ['EDUCATION', 'REGISTER'].includes(viewer.audience)
  return (
    <>
      <h1>{filters.village ? `${say('history')} · ${filters.village}` : say('villages')}</h1>
      <p className="hint">{say(filters.village ? 'historyHint' : 'villagesHint')}</p>
      {filters.village && (
        <>
          <Button className="no-print" onClick={() => setFilters({ village: undefined, town: undefined })}>
            {say('allVillages')}
          </Button>
          <History village={filters.village} town={filters.town} />
          <h2>{say('villages')}</h2>
        </>
      )}
      {mayWrite && (
        <Space wrap className="filters no-print">
          <Record onDone={() => void asked.refetch()} />
        </Space>
      )}
      <Shown asked={asked} of={data => data.villageProjects} keep>
        {found => (
          <>
            <DataTable<Project>
              label={say('villages')}
              rows={found.nodes}
              rowKey={project => project.id}
              empty={say('noProjects')}
              columns={[
                {
                  title: say('village'),
                  cell: project => (
                    <>
                      <Link to={`/villages?${villageAddress(project)}`}>{project.village}</Link>
                      <div className="hint">{project.school?.name ?? project.town}</div>
                    </>
                  ),
                },
                {
                  title: say('titleOf'),
                  cell: project => (
                    <>
                      <Link to={`/villages/${project.id}`}>{project.title}</Link>
                      <div className="hint">{project.funder}</div>
                    </>
                  ),
                },
                {
                  title: say('amount'),
                  isNumber: true,
                  cell: project => (
                    <>
                      {project.approximate && say('approximate')} <Money yuan={project.amount} />
                      {project.atHouseholds !== '0.00' && (
                        <div className="hint">
                          {say('atHouseholds')} <Money yuan={project.atHouseholds} />
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  title: say('startedOn'),
                  isWhole: true,
                  from: 'md',
                  cell: project => project.startedOn,
                },
                { title: text('status'), cell: project => <Tag>{word(PROJECT_STATUS_WORDS, project.status)}</Tag> },
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}

const villageAddress = ({ village, town }: { village: string; town?: string | null }) =>
  new URLSearchParams({ village, ...(town ? { town } : {}) })

/** 村史: a row a year, of no person. */
function History({ village, town }: { village: string; town: string | undefined }) {
  const say = useTexts(VILLAGE_TEXTS)
  const asked = useQuery(HISTORY, { variables: { village, town: town ?? null } })
  const count = (
    title: 'projects' | 'teams' | 'households' | 'visits' | 'livelihoods' | 'sessions' | 'jobs' | 'lifted',
  ) => ({
    title: say(title),
    isNumber: true,
    cell: (year: Year) => year[title],
  })
  return (
    <Shown asked={asked} of={data => data.villageHistory} keep>
      {years => (
        <DataTable<Year>
          label={say('history')}
          rows={years}
          rowKey={year => String(year.year)}
          empty={say('noHistory')}
          columns={[
            { title: say('year'), isWhole: true, cell: year => year.year },
            count('projects'),
            {
              title: say('amount'),
              isNumber: true,
              cell: year => (
                <>
                  <Money yuan={year.amount} />
                  {year.atHouseholds !== '0.00' && (
                    <div className="hint">
                      {say('atHouseholds')} <Money yuan={year.atHouseholds} />
                    </div>
                  )}
                </>
              ),
            },
            count('teams'),
            count('households'),
            count('visits'),
            { title: say('comfort'), isNumber: true, cell: year => <Money yuan={year.comfortMoney} /> },
            count('livelihoods'),
            count('sessions'),
            count('jobs'),
            count('lifted'),
          ]}
        />
      )}
    </Shown>
  )
}

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
const cellsOf = (line: string): string[] => line.split(/[,，\t]/).map(cell => cell.trim())
const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/

/** A part as a line has it; null for what it is not. */
function partOf(line: string) {
  const [purpose = '', title = '', amount = '', quantity = '', unit = ''] = cellsOf(line)
  const code = Object.entries(PART_WORDS).find(([key, words]) => key === purpose || words[0] === purpose)?.[0]
  if (!code || !title || !AMOUNT.test(amount) || (quantity && !(Number(quantity) > 0))) return null
  return {
    purpose: code as PartPurpose,
    title,
    amount,
    ...(quantity ? { quantity: Number(quantity) } : {}),
    ...(unit ? { unit } : {}),
  }
}
function shareOf(line: string) {
  const [organisation = '', amount = '', uscc = ''] = cellsOf(line)
  return organisation && AMOUNT.test(amount) ? { organisation, amount, ...(uscc ? { uscc } : {}) } : null
}

function Record({ onDone }: { onDone: () => void }) {
  const say = useTexts(VILLAGE_TEXTS)
  const [record] = useMutation(RECORD)
  const like = (read: (line: string) => object | null) =>
    [(text: string) => linesOf(text).every(line => read(line) !== null), say('lineRule', { line: '' })] as const
  return (
    <Act<{
      village: string
      villageCode?: string
      town?: string
      schoolCode?: string
      title: string
      funder: string
      amount: string
      approximate?: boolean
      startedOn: string
      finishedOn?: string
      effect?: string
      parts?: string
      shares?: string
    }>
      label={say('record')}
      isMain
      isLarge
      fields={[
        { name: 'village', label: say('village'), isNeeded: true, least: 2 },
        { name: 'villageCode', label: say('villageCode'), like: [/^\d{12}$/, say('villageCode')] },
        { name: 'town', label: say('town') },
        { name: 'schoolCode', label: say('school'), as: 'SCHOOL' },
        { name: 'title', label: say('titleOf'), isNeeded: true, least: 2 },
        { name: 'funder', label: say('funder'), isNeeded: true, least: 2 },
        { name: 'amount', label: say('amount'), as: 'YUAN', isNeeded: true },
        { name: 'approximate', label: say('approximate'), as: 'YES_NO' },
        { name: 'startedOn', label: say('startedOn'), as: 'DAY', isNeeded: true },
        { name: 'finishedOn', label: say('finishedOn'), as: 'DAY' },
        { name: 'parts', label: say('parts'), as: 'LONG', hint: say('partsHint'), most: 5000, like: like(partOf) },
        { name: 'shares', label: say('shares'), as: 'LONG', hint: say('sharesHint'), most: 5000, like: like(shareOf) },
        { name: 'effect', label: say('effect'), as: 'LONG' },
      ]}
      onDo={({ parts, shares, ...values }) =>
        record({
          variables: {
            input: {
              ...values,
              parts: linesOf(parts).flatMap(line => partOf(line) ?? []),
              shares: linesOf(shares).flatMap(line => shareOf(line) ?? []),
              idempotencyKey: crypto.randomUUID(),
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}
