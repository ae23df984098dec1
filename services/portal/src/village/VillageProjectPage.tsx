import { useMutation, useQuery } from '@apollo/client/react'
import { Descriptions, Space, Tag } from 'antd'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ProjectOutcomeKind, ProjectStatus, VillageProjectPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { Money } from '../parts/money'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { OUTCOME_WORDS, PART_WORDS, PROJECT_STATUS_WORDS, STEP_WORDS, VILLAGE_TEXTS } from './village-words'

const PROJECT = graphql(`
  query VillageProjectPage($id: ID!) {
    villageProject(id: $id) {
      id village villageCode town title funder amount atHouseholds approximate startedOn finishedOn effect status
      school { id code name }
      parts { id purpose title amount quantity unit approximate correctsId reason }
      shares { organisation uscc amount }
      outcomes { id kind number amount on source }
    }
  }
`)
const STEP = graphql(
  `mutation StepVillageProject($input: StepVillageProjectInput!) { stepVillageProject(input: $input) { id status } }`,
)
const CORRECT = graphql(
  `mutation CorrectProjectPart($input: CorrectProjectPartInput!) { correctProjectPart(input: $input) { id amount } }`,
)
const OUTCOME = graphql(
  `mutation RecordProjectOutcome($input: RecordProjectOutcomeInput!) { recordProjectOutcome(input: $input) { id } }`,
)
type Project = NonNullable<VillageProjectPageQuery['villageProject']>

/** One project: its parts, who pays, what came of it. */
export default function VillageProjectPage() {
  const { id = '' } = useParams()
  const say = useTexts(VILLAGE_TEXTS)
  const { text, word } = useLanguage()
  const viewer = useViewer()
  const asked = useQuery(PROJECT, { variables: { id } })
  const again = () => void asked.refetch()
  const mayWrite = viewer.isOperator && ['EDUCATION', 'REGISTER'].includes(viewer.audience)
  return (
    <Shown asked={asked} of={data => data.villageProject}>
      {project => (
        <>
          <h1>
            {project.village} · {project.title}
          </h1>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            items={[
              {
                key: 'place',
                label: say('town'),
                children: project.school ? (
                  <Link to={`/schools/${project.school.code}`}>{project.school.name}</Link>
                ) : (
                  (project.town ?? '—')
                ),
              },
              { key: 'funder', label: say('funder'), children: project.funder },
              {
                key: 'amount',
                label: say('amount'),
                children: (
                  <>
                    {project.approximate && say('approximate')} <Money yuan={project.amount} />
                  </>
                ),
              },
              {
                key: 'at',
                label: say('atHouseholds'),
                children: <Money yuan={project.atHouseholds} />,
              },
              {
                key: 'days',
                label: say('startedOn'),
                children: [project.startedOn, project.finishedOn].filter(Boolean).join(' – '),
              },
              {
                key: 'status',
                label: text('status'),
                children: <Tag>{word(PROJECT_STATUS_WORDS, project.status)}</Tag>,
              },
              { key: 'effect', label: say('effect'), children: project.effect ?? '—' },
            ]}
          />
          {mayWrite && (
            <Space wrap className="filters no-print">
              <Step project={project} onDone={again} />
              <Correct project={project} onDone={again} />
              <Outcome project={project} onDone={again} />
            </Space>
          )}
          <h2>{say('parts')}</h2>
          <DataTable<Project['parts'][number]>
            label={say('parts')}
            rows={project.parts}
            rowKey={part => part.id}
            empty={say('none')}
            columns={[
              {
                title: say('titleOf'),
                cell: part => (
                  <>
                    <Tag>{word(PART_WORDS, part.purpose)}</Tag> {part.title}
                    {part.reason && <div className="hint">{`${say('correct')}：${part.reason}`}</div>}
                  </>
                ),
              },
              {
                title: say('quantity'),
                isNumber: true,
                from: 'sm',
                cell: part => part.quantity != null && `${part.quantity} ${part.unit ?? ''}`,
              },
              {
                title: say('amount'),
                isNumber: true,
                cell: part => (
                  <>
                    {part.approximate && say('approximate')} <Money yuan={part.amount} />
                  </>
                ),
              },
            ]}
          />
          <h2>{say('shares')}</h2>
          <DataTable<Project['shares'][number]>
            label={say('shares')}
            rows={project.shares}
            rowKey={share => share.organisation}
            empty={say('none')}
            columns={[
              { title: say('payer'), cell: share => share.organisation },
              { title: say('amount'), isNumber: true, cell: share => <Money yuan={share.amount} /> },
            ]}
          />
          <h2>{say('outcomes')}</h2>
          <DataTable<Project['outcomes'][number]>
            label={say('outcomes')}
            rows={project.outcomes}
            rowKey={outcome => outcome.id}
            empty={say('none')}
            columns={[
              { title: say('on'), isWhole: true, cell: outcome => outcome.on },
              { title: say('kind'), cell: outcome => word(OUTCOME_WORDS, outcome.kind) },
              {
                title: say('number'),
                isNumber: true,
                cell: outcome => (outcome.amount ? <Money yuan={outcome.amount} /> : outcome.number),
              },
              { title: say('source'), from: 'md', cell: outcome => outcome.source },
            ]}
          />
        </>
      )}
    </Shown>
  )
}

function Step({ project, onDone }: { project: Project; onDone: () => void }) {
  const say = useTexts(VILLAGE_TEXTS)
  const [step] = useMutation(STEP)
  if (!['PLANNED', 'RUNNING'].includes(project.status)) return null
  return (
    <Act<{ status: ProjectStatus; on: string; effect?: string }>
      label={say('step')}
      isMain
      isLarge
      start={{ on: todayInChina() }}
      fields={[
        { name: 'status', label: say('step'), as: 'ONE', words: STEP_WORDS, isNeeded: true },
        { name: 'on', label: say('on'), as: 'DAY', isNeeded: true },
        { name: 'effect', label: say('effect'), as: 'LONG' },
      ]}
      onDo={values => step({ variables: { input: { ...values, projectId: project.id } } })}
      onDone={onDone}
    />
  )
}

function Correct({ project, onDone }: { project: Project; onDone: () => void }) {
  const say = useTexts(VILLAGE_TEXTS)
  const [correct] = useMutation(CORRECT)
  const parts = Object.fromEntries(
    project.parts.filter(part => !part.correctsId).map(part => [part.id, [part.title, part.title] as const]),
  )
  const payers = Object.fromEntries(
    project.shares.map(({ organisation }) => [organisation, [organisation, organisation] as const]),
  )
  return (
    <Act<{ partId: string; difference: string; organisation: string; reason: string }>
      label={say('correct')}
      hint={say('correctHint')}
      isLarge
      fields={[
        { name: 'partId', label: say('parts'), as: 'ONE', words: parts, isNeeded: true },
        {
          name: 'difference',
          label: say('difference'),
          isNeeded: true,
          like: [/^-?\d{1,12}(\.\d{1,2})?$/, say('amountRule')],
        },
        { name: 'organisation', label: say('payer'), as: 'ONE', words: payers, isNeeded: true },
        { name: 'reason', label: say('why'), isNeeded: true, least: 2 },
      ]}
      onDo={values =>
        correct({ variables: { input: { ...values, projectId: project.id, idempotencyKey: crypto.randomUUID() } } })
      }
      onDone={onDone}
    />
  )
}

function Outcome({ project, onDone }: { project: Project; onDone: () => void }) {
  const say = useTexts(VILLAGE_TEXTS)
  const [record] = useMutation(OUTCOME)
  if (!['RUNNING', 'DONE'].includes(project.status)) return null
  return (
    <Act<{ kind: ProjectOutcomeKind; number?: number; amount?: string; on: string; source: string }>
      label={say('recordOutcome')}
      isLarge
      start={{ on: todayInChina() }}
      fields={[
        { name: 'kind', label: say('kind'), as: 'ONE', words: OUTCOME_WORDS, isNeeded: true },
        { name: 'number', label: say('number'), as: 'WHOLE', most: 1_000_000 },
        { name: 'amount', label: say('income'), as: 'YUAN' },
        { name: 'on', label: say('on'), as: 'DAY', isNeeded: true },
        { name: 'source', label: say('source'), isNeeded: true, least: 2 },
      ]}
      onDo={values => record({ variables: { input: { ...values, projectId: project.id } } })}
      onDone={onDone}
    />
  )
}
