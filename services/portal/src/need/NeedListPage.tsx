import { useQuery } from '@apollo/client/react'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { graphql } from '../generated'
import type { NeedListQuery, NeedStatus } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { useThing } from './counts'
import { NEED_REASON_WORDS, NEED_STATUS_WORDS, NEED_TEXTS } from './need-words'

const NEED_LIST = graphql(`
  query NeedList($status: NeedStatus, $item: ID, $school: String, $after: String) {
    needRecords(status: $status, item: $item, schoolCode: $school, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id status reason note purpose recordedOn
        item { code name english }
        student { id name enrolment { school { id name } stage grade className } }
      }
    }
  }
`)

type Record = NonNullable<NeedListQuery['needRecords']>['nodes'][number]

/** Children behind the figures of needs, the most pressing first. */
export default function NeedListPage() {
  const say = useTexts(NEED_TEXTS)
  const { text, word, grade } = useLanguage()
  const thing = useThing()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status', 'item', 'school')
  const asked = useQuery(NEED_LIST, {
    variables: {
      status: oneOf<NeedStatus>(filters.status, NEED_STATUS_WORDS),
      item: filters.item ?? null,
      school: filters.school ?? null,
      after: after ?? null,
    },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <h1>{say('titleSchool')}</h1>
      <Space wrap className="filters">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={NEED_STATUS_WORDS}
        />
      </Space>
      <Shown asked={asked} of={data => data.needRecords} keep>
        {found => (
          <>
            <DataTable<Record>
              label={say('titleSchool')}
              rows={found.nodes}
              rowKey={row => row.id}
              empty={say('none')}
              columns={[
                {
                  title: text('name'),
                  cell: ({ student }) =>
                    student?.name ? (
                      <>
                        <Link to={`/students/${student.id}`}>{student.name}</Link>
                        <div className="hint">
                          {student.enrolment &&
                            `${student.enrolment.school.name} ${grade(student.enrolment.stage, student.enrolment.grade)}`}
                        </div>
                      </>
                    ) : (
                      text('movedAway')
                    ),
                },
                { title: say('item'), cell: row => thing({ item: row.item ?? null, purpose: row.purpose }) },
                {
                  title: say('why'),
                  from: 'md',
                  cell: row =>
                    [row.reason === 'NONE' ? null : word(NEED_REASON_WORDS, row.reason), row.note]
                      .filter(Boolean)
                      .join(' · '),
                },
                { title: text('when'), from: 'sm', isWhole: true, cell: row => row.recordedOn },
                { title: text('status'), cell: row => <Tag>{word(NEED_STATUS_WORDS, row.status)}</Tag> },
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}
