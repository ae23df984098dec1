import { useMutation, useQuery } from '@apollo/client/react'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { NeedReason, SchoolNeedsQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { Counts, useThing } from './counts'
import { NEED_REASON_WORDS, NEED_STATUS_WORDS, NEED_TEXTS } from './need-words'

const SCHOOL_NEEDS = graphql(`
  query SchoolNeeds($code: String!, $after: String) {
    items { code name english purpose form }
    needCounts { purpose town school schoolCode asked open reserved promised met there item { code name english } }
    school(code: $code) {
      id
      roll(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          student {
            id name
            enrolment { stage grade className }
            needs { id status purpose isOfHousehold item { code name english } }
          }
        }
      }
    }
  }
`)
const SURVEY_SHEET = graphql(
  `mutation SurveySheet($items: [ID!]!, $school: String) { file: surveySheet(items: $items, schoolCode: $school) { id downloadUrl } }`,
)
const RECORD_NEED = graphql(`mutation RecordNeed($input: RecordNeedInput!) { recordNeed(input: $input) { id status } }`)
const WITHDRAW_NEED = graphql(
  `mutation WithdrawNeed($id: ID!, $reason: String!) { withdrawNeed(id: $id, reason: $reason) { id status } }`,
)

type Data = SchoolNeedsQuery
type Child = NonNullable<NonNullable<NonNullable<NonNullable<Data['school']>['roll']>['nodes'][number]['student']>>
type Items = NonNullable<Data['items']>

/** What the school’s named children lack, child by child, and the sheet by which they are asked. */
export default function SchoolNeeds() {
  const say = useTexts(NEED_TEXTS)
  const viewer = useViewer()
  const after = useAfter()
  const code = viewer.schools[0]?.code ?? ''
  const asked = useQuery(SCHOOL_NEEDS, {
    variables: { code, after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <h1>{say('titleSchool')}</h1>
      <p className="hint">{say('schoolHint')}</p>
      <Shown asked={asked} of={data => data.school && data} keep>
        {data => (
          <>
            {viewer.isOperator && (
              <Space wrap className="filters">
                <Survey items={data.items ?? []} school={code} />
                <Link to="/imports?kind=needs">{say('upload')}</Link>
              </Space>
            )}
            <Counts counts={data.needCounts ?? []} />
            <h2>{say('children')}</h2>
            <Grid data={data} onChanged={() => void asked.refetch()} />
            {data.school?.roll && <Pager page={data.school.roll} />}
          </>
        )}
      </Shown>
    </>
  )
}

const wordsOf = (items: Items) => Object.fromEntries(items.map(item => [item.code, [item.name, item.english] as const]))

function Survey({ items, school }: { items: Items; school: string }) {
  const say = useTexts(NEED_TEXTS)
  const [sheet] = useMutation(SURVEY_SHEET)
  return (
    <Act<{ items: string[] }>
      label={say('surveySheet')}
      isMain
      isLarge
      start={{ items: ['PHONE', 'BROADBAND'] }}
      fields={[
        {
          name: 'items',
          label: say('surveyItems'),
          as: 'SOME',
          words: wordsOf(items.filter(item => item.form !== 'CASH')),
          isNeeded: true,
        },
      ]}
      onDo={async values => {
        const { data } = await sheet({ variables: { items: values.items, school } })
        if (data) download(data.file.downloadUrl)
      }}
    />
  )
}

/** A row a named child, a column a thing that somebody was asked for. */
function Grid({ data, onChanged }: { data: Data; onChanged: () => void }) {
  const say = useTexts(NEED_TEXTS)
  const { text, grade } = useLanguage()
  const { isOperator } = useViewer()
  const thing = useThing()
  const children = (data.school?.roll?.nodes ?? []).flatMap(({ student }) => (student ? [student] : []))
  const things = new Map(
    (data.needCounts ?? []).flatMap(({ item, purpose }) => [
      [item?.code ?? purpose, thing({ item: item ?? null, purpose })] as const,
    ]),
  )
  return (
    <DataTable<Child>
      label={say('children')}
      rows={children}
      rowKey={row => row.id}
      empty={say('noChildren')}
      columns={[
        { title: text('name'), cell: child => <Link to={`/students/${child.id}`}>{child.name}</Link> },
        {
          title: say('class'),
          from: 'sm',
          cell: ({ enrolment }) =>
            enrolment && `${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ?? ''}`,
        },
        ...[...things].map(([code, title]) => ({
          title,
          cell: (child: Child) => <Need child={child} code={code} onChanged={onChanged} />,
        })),
        {
          title: text('actions'),
          cell: child => (isOperator ? <Record child={child} items={data.items ?? []} onDone={onChanged} /> : null),
        },
      ]}
    />
  )
}

function Need({ child, code, onChanged }: { child: Child; code: string; onChanged: () => void }) {
  const say = useTexts(NEED_TEXTS)
  const { text, word } = useLanguage()
  const { isOperator } = useViewer()
  const told = useTold()
  const [withdraw] = useMutation(WITHDRAW_NEED)
  const need = child.needs?.find(each => (each.item?.code ?? each.purpose) === code)
  if (!need) return <span className="hint">{say('notAsked')}</span>
  return (
    <>
      <Tag className={`need-${need.status}`}>{word(NEED_STATUS_WORDS, need.status)}</Tag>
      {isOperator && need.status === 'OPEN' && (
        <ReasonButton
          label={say('withdraw')}
          hint={say('withdrawHint')}
          asks={text('reason')}
          onSay={async reason => {
            if (await told(() => withdraw({ variables: { id: need.id, reason } }))) onChanged()
          }}
        />
      )}
    </>
  )
}

interface Said {
  item: string
  isNeeded: boolean
  reason?: NeedReason
  note?: string
}

function Record({ child, items, onDone }: { child: Child; items: Items; onDone: () => void }) {
  const say = useTexts(NEED_TEXTS)
  const [record] = useMutation(RECORD_NEED)
  return (
    <Act<Said>
      label={say('record')}
      title={say('recordTitle', { name: child.name })}
      start={{ isNeeded: true }}
      fields={[
        {
          name: 'item',
          label: say('item'),
          as: 'ONE',
          words: wordsOf(items.filter(item => item.form !== 'CASH')),
          isNeeded: true,
        },
        { name: 'isNeeded', label: say('isNeeded'), as: 'YES_NO' },
        { name: 'reason', label: say('why'), as: 'ONE', words: NEED_REASON_WORDS },
        { name: 'note', label: say('note') },
      ]}
      onDo={values =>
        record({
          variables: {
            input: {
              studentId: child.id,
              item: values.item,
              isNeeded: values.isNeeded,
              reason: values.reason ?? null,
              note: values.note ?? null,
              idempotencyKey: crypto.randomUUID(),
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}
