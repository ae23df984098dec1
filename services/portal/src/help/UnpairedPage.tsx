import { useQuery } from '@apollo/client/react'
import { Space } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { UnpairedPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { SchoolSelect } from '../parts/school-select'
import { Shown } from '../parts/shown'
import { HELP_TEXTS } from './help-words'

const UNPAIRED = graphql(`
  query UnpairedPage($school: String, $after: String) {
    unpairedStudents(schoolCode: $school, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name enrolment { school { id name } stage grade className } }
    }
  }
`)
type Child = NonNullable<UnpairedPageQuery['unpairedStudents']>['nodes'][number]

/** Children whom the county wants paired and whom nobody helps. */
export default function UnpairedPage() {
  const say = useTexts(HELP_TEXTS)
  const { text, grade } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('school')
  const asked = useQuery(UNPAIRED, { variables: { school: filters.school ?? null, after: after ?? null } })
  return (
    <>
      <h1>{text('unpaired')}</h1>
      <p className="hint">{say('unpairedHint')}</p>
      <Space wrap className="filters no-print">
        {viewer.audience === 'EDUCATION' && (
          <SchoolSelect
            value={filters.school ?? undefined}
            onChange={(code?: string) => setFilters({ school: code })}
          />
        )}
        <Link to="/help">{say('helpers')}</Link>
      </Space>
      <Shown asked={asked} of={data => data.unpairedStudents} keep>
        {found => (
          <>
            <DataTable<Child>
              label={text('unpaired')}
              rows={found.nodes}
              rowKey={child => child.id}
              empty={say('allPaired')}
              columns={[
                { title: text('name'), cell: child => <Link to={`/students/${child.id}`}>{child.name ?? '—'}</Link> },
                {
                  title: text('school'),
                  cell: ({ enrolment }) =>
                    enrolment && (
                      <>
                        {enrolment.school?.name}
                        <div className="hint">
                          {grade(enrolment.stage, enrolment.grade)} {enrolment.className ?? ''}
                        </div>
                      </>
                    ),
                },
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}
