import { useMutation, useQuery } from '@apollo/client/react'
import { REGISTER_WORDS } from '@dianming/shared/vocabulary/words'
import { Button, Space } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ReleaseStatus, ReleasesPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { RELEASE_STATUS_WORDS } from './release-words'

const RELEASES = graphql(`
  query ReleasesPage($status: ReleaseStatus, $after: String) {
    releases(status: $status, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id register region status reason student { id name enrolment { stage grade school { id name } } } }
    }
  }
`)
const DECIDE = graphql(`
  mutation DecideReleases($ids: [ID!]!, $release: Boolean!, $reason: String) {
    decideReleases(ids: $ids, release: $release, reason: $reason) { id status }
  }
`)

type Row = NonNullable<ReleasesPageQuery['releases']>['nodes'][number]

/** Children of the county on registers of others: who may read them is the county's to say. */
export default function ReleasesPage() {
  const { text, word, grade } = useLanguage()
  const { isOperator } = useViewer()
  const told = useTold()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status')
  const asked = useQuery(RELEASES, {
    variables: { status: oneOf<ReleaseStatus>(filters.status, RELEASE_STATUS_WORDS), after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const [decide] = useMutation(DECIDE)
  const say = (row: Row, release: boolean, reason: string | null) =>
    told(() => decide({ variables: { ids: [row.id], release, reason } })).then(() => void asked.refetch())
  return (
    <>
      <h1>{text('releases')}</h1>
      <p className="hint">{text('releasesHint')}</p>
      <div className="filters">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={RELEASE_STATUS_WORDS}
        />
      </div>
      <Shown asked={asked} of={data => data.releases} keep>
        {found => (
          <>
            <DataTable<Row>
              label={text('releases')}
              rows={found.nodes}
              rowKey={row => row.id}
              empty={text('noReleases')}
              columns={[
                {
                  title: text('name'),
                  cell: ({ student }) =>
                    student ? <Link to={`/students/${student.id}`}>{student.name}</Link> : text('movedAway'),
                },
                {
                  title: text('school'),
                  from: 'sm',
                  cell: ({ student }) =>
                    student?.enrolment
                      ? `${student.enrolment.school.name}　${grade(student.enrolment.stage, student.enrolment.grade)}`
                      : '',
                },
                {
                  title: text('askedByCounty'),
                  cell: row => `${row.region}　${word(REGISTER_WORDS, row.register)}`,
                },
                {
                  title: text('status'),
                  cell: row => (
                    <>
                      {word(RELEASE_STATUS_WORDS, row.status)}
                      {row.reason && <div className="hint">{row.reason}</div>}
                    </>
                  ),
                },
                {
                  title: text('actions'),
                  cell: row =>
                    isOperator ? (
                      <Space wrap>
                        {row.status !== 'RELEASED' && (
                          <Button size="small" type="primary" onClick={() => void say(row, true, null)}>
                            {text('releaseChild')}
                          </Button>
                        )}
                        {row.status !== 'REFUSED' && (
                          <ReasonButton
                            label={text('keepChild')}
                            asks={text('reason')}
                            onSay={reason => say(row, false, reason)}
                          />
                        )}
                      </Space>
                    ) : null,
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
