import { useMutation, useQuery } from '@apollo/client/react'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { PartPurpose, VillagesPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { PART_WORDS, PROJECT_STATUS_WORDS, VILLAGE_TEXTS } from './village-words'

const VILLAGES = graphql(`
  query VillagesPage($after: String) {
    villageProjects(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id village town title funder amount atHouseholds approximate startedOn finishedOn status school { id name } }
    }
  }
`)
const RECORD = graphql(
  `mutation RecordVillageProject($input: RecordVillageProjectInput!) { recordVillageProject(input: $input) { id } }`,
)
type Project = NonNullable<VillagesPageQuery['villageProjects']>['nodes'][number]

/** What was done for villages and schools, the newest first. */
export default function VillagesPage() {
  const say = useTexts(VILLAGE_TEXTS)
  const { text, word } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const asked = useQuery(VILLAGES, { variables: { after: after ?? null } })
  const mayWrite = viewer.isOperator && ['EDUCATION', 'REGISTER'].includes(viewer.audience)
  return (
    <>
      <h1>{say('villages')}</h1>
      <p className="hint">{say('villagesHint')}</p>
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
                      {project.village}
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
