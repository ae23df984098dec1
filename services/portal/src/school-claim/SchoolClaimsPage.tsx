import { useMutation, useQuery } from '@apollo/client/react'
import type { Words } from '@dianming/shared/vocabulary/words'
import { Space } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { SchoolClaimStatus, SchoolClaimsPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'

const CLAIMS = graphql(`
  query SchoolClaimsPage($status: SchoolClaimStatus, $after: String) {
    schoolClaims(status: $status, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id code name region claimedBy claimedAt status heldRegion heldName decisionReason }
    }
  }
`)
const DECIDE = graphql(
  `mutation DecideSchoolClaim($id: ID!, $grant: Boolean!, $reason: String!) { decideSchoolClaim(id: $id, grant: $grant, reason: $reason) { id status } }`,
)
const STATUS_WORDS: Record<string, Words> = {
  ASKED: ['待平台核定', 'waits for the platform'],
  GRANTED: ['已核定给申请区县', 'granted'],
  REFUSED: ['维持原归属', 'stays where it is'],
}

type Row = NonNullable<SchoolClaimsPageQuery['schoolClaims']>['nodes'][number]

/** School codes that two counties name: whose each is, is the platform's to say. */
export default function SchoolClaimsPage() {
  const { text, word, moment } = useLanguage()
  const viewer = useViewer()
  const isPlatform = viewer.audience === 'PLATFORM'
  const told = useTold()
  const after = useAfter()
  const [filters, setFilters] = useFilters('status')
  const asked = useQuery(CLAIMS, {
    variables: { status: oneOf<SchoolClaimStatus>(filters.status, STATUS_WORDS), after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const [decide] = useMutation(DECIDE)
  const say = (row: Row, grant: boolean, reason: string) =>
    told(() => decide({ variables: { id: row.id, grant, reason } })).then(() => void asked.refetch())
  return (
    <>
      <h1>{text('schoolClaims')}</h1>
      <p className="hint">{text(isPlatform ? 'schoolClaimsPlatformHint' : 'schoolClaimsHint')}</p>
      <div className="filters">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={STATUS_WORDS}
        />
      </div>
      <Shown asked={asked} of={data => data.schoolClaims} keep>
        {found => (
          <>
            <DataTable<Row>
              label={text('schoolClaims')}
              rows={found.nodes}
              rowKey={row => row.id}
              empty={text('noSchoolClaims')}
              columns={[
                { title: text('schoolCode'), isWhole: true, cell: row => row.code },
                { title: text('school'), cell: row => row.name },
                { title: text('askedByCounty'), cell: row => `${row.claimedBy} ${row.region}` },
                ...(isPlatform
                  ? [{ title: text('heldBy'), cell: (row: Row) => `${row.heldName ?? ''} ${row.heldRegion ?? ''}` }]
                  : []),
                { title: text('when'), from: 'md', cell: row => moment(row.claimedAt) },
                {
                  title: text('status'),
                  cell: row => (
                    <>
                      {word(STATUS_WORDS, row.status)}
                      {row.decisionReason && <div className="hint">{row.decisionReason}</div>}
                    </>
                  ),
                },
                ...(isPlatform && viewer.isOperator
                  ? [
                      {
                        title: text('actions'),
                        cell: (row: Row) =>
                          row.status === 'ASKED' ? (
                            <Space wrap>
                              <ReasonButton
                                isMain
                                label={text('grantClaim')}
                                hint={text('grantClaimHint')}
                                asks={text('reason')}
                                onSay={reason => say(row, true, reason)}
                              />
                              <ReasonButton
                                label={text('refuseClaim')}
                                asks={text('reason')}
                                onSay={reason => say(row, false, reason)}
                              />
                            </Space>
                          ) : null,
                      },
                    ]
                  : []),
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}
