import { useMutation, useQuery } from '@apollo/client/react'
import { PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Space, Tag } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { PurposeChangeStatus, PurposeChangesQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { BASIS_WORDS, CHANGE_STATUS_WORDS, GIVING_TEXTS } from './giving-words'

const CHANGES = graphql(`
  query PurposeChanges($after: String) {
    purposeChanges(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id from to basis reference reason status note proposedAt isMine partner { id name } donation { id title } }
    }
  }
`)
const DECIDE = graphql(
  `mutation DecidePurposeChange($id: ID!, $status: PurposeChangeStatus!, $note: String) { decidePurposeChange(id: $id, status: $status, note: $note) { id status note } }`,
)

type Change = NonNullable<PurposeChangesQuery['purposeChanges']>['nodes'][number]

/** Changes of what donations are for: those asked for, and those to decide. */
export default function PurposeChangesPage() {
  const say = useTexts(GIVING_TEXTS)
  const { text, word, moment } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const asked = useQuery(CHANGES, { variables: { after: after ?? null }, fetchPolicy: 'cache-and-network' })
  return (
    <>
      <h1>{say('changes')}</h1>
      <p className="hint">{say('changesHint')}</p>
      <Shown asked={asked} of={data => data.purposeChanges} keep>
        {found => (
          <>
            <DataTable<Change>
              label={say('changes')}
              rows={found.nodes}
              rowKey={row => row.id}
              empty={say('noChanges')}
              columns={[
                {
                  title: text('donation'),
                  cell: row => (
                    <>
                      {row.donation ? (
                        viewer.audience === 'AUDITOR' ? (
                          row.donation.title
                        ) : (
                          <Link to={`/donations/${row.donation.id}`}>{row.donation.title}</Link>
                        )
                      ) : (
                        row.partner?.name
                      )}
                      <div className="hint">
                        {say('fromTo', { from: word(PURPOSE_WORDS, row.from), to: word(PURPOSE_WORDS, row.to) })}
                      </div>
                    </>
                  ),
                },
                { title: say('why'), cell: row => row.reason },
                {
                  title: say('basis'),
                  from: 'md',
                  cell: row => `${word(BASIS_WORDS, row.basis)} ${row.reference ?? ''}`,
                },
                { title: text('when'), from: 'lg', isWhole: true, cell: row => moment(row.proposedAt) },
                {
                  title: text('status'),
                  cell: row => (
                    <>
                      <Tag>{word(CHANGE_STATUS_WORDS, row.status)}</Tag>
                      {row.note && <div className="hint">{row.note}</div>}
                      {viewer.isOperator && row.status === 'PROPOSED' && (
                        <Decide change={row} onDone={() => void asked.refetch()} />
                      )}
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

function Decide({ change, onDone }: { change: Change; onDone: () => void }) {
  const say = useTexts(GIVING_TEXTS)
  const { text } = useLanguage()
  const told = useTold()
  const [decide] = useMutation(DECIDE)
  const to = (status: PurposeChangeStatus) => async (note: string) => {
    if (await told(() => decide({ variables: { id: change.id, status, note: note || null } }))) onDone()
  }
  return (
    <Space wrap>
      {change.isMine ? (
        <>
          <ReasonButton label={say('accept')} isMain onSay={to('ACCEPTED')} />
          <ReasonButton label={say('refuse')} asks={text('reason')} onSay={to('REFUSED')} />
        </>
      ) : (
        <ReasonButton label={say('withdraw')} onSay={to('WITHDRAWN')} />
      )}
    </Space>
  )
}
