import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react'
import { FORM_WORDS, PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Button, Checkbox, Input, Modal, Radio, Space } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { GiftRequestStatus, GiftRequestsPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { GIFT_STATUS_WORDS, REQUEST_STATUS_WORDS } from './giving-words'

const REQUESTS = graphql(`
  query GiftRequestsPage($status: GiftRequestStatus, $after: String) {
    giftRequests(status: $status, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id status giver name school form purpose title amount quantity unit term givenOn note
        candidates { id name enrolment { stage grade className school { id name } } }
        gift { id status student { id } }
      }
    }
  }
`)
const MATCH = graphql(`
  mutation MatchGiftRequest($id: ID!, $studentId: ID!, $received: Boolean, $note: String) {
    matchGiftRequest(id: $id, studentId: $studentId, received: $received, note: $note) { id status }
  }
`)
const DECLINE = graphql(`
  mutation DeclineGiftRequest($id: ID!, $note: String) {
    declineGiftRequest(id: $id, note: $note) { id status }
  }
`)
const OF_SCHOOL = graphql(`
  query StudentsByName($code: String!, $name: String!) {
    school(code: $code) {
      id
      students(filter: { name: $name }, first: 20) { nodes { id name enrolment { stage grade className school { id name } } } }
    }
  }
`)

type Row = NonNullable<GiftRequestsPageQuery['giftRequests']>['nodes'][number]
type Candidate = NonNullable<Row['candidates']>[number]

/** Rows of givers' lists that name a child without its code: the school says which child it is, the giver sees how it ended. */
export default function RequestsPage() {
  const { text, word, term } = useLanguage()
  const viewer = useViewer()
  const isGiver = viewer.audience === 'PARTNER'
  const after = useAfter()
  const [filters, setFilters] = useFilters('status')
  const asked = useQuery(REQUESTS, {
    variables: { status: oneOf<GiftRequestStatus>(filters.status, REQUEST_STATUS_WORDS), after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const again = () => void asked.refetch()
  return (
    <>
      <h1>{text('giftRequests')}</h1>
      <p className="hint">{text(isGiver ? 'giftRequestsGiverHint' : 'giftRequestsHint')}</p>
      <div className="filters">
        <Choice
          label={text('status')}
          value={filters.status}
          onChange={status => setFilters({ status })}
          words={REQUEST_STATUS_WORDS}
        />
      </div>
      <Shown asked={asked} of={data => data.giftRequests} keep>
        {found => (
          <>
            <DataTable<Row>
              label={text('giftRequests')}
              rows={found.nodes}
              rowKey={row => row.id}
              empty={text('noRequests')}
              columns={[
                {
                  title: text('nameOnList'),
                  cell: row => (
                    <>
                      {row.name}
                      <div className="hint">{row.school}</div>
                    </>
                  ),
                },
                {
                  title: text('title'),
                  cell: row => (
                    <>
                      {row.title} {row.quantity != null && `${row.quantity} ${row.unit ?? ''}`}
                      {!isGiver && <div className="hint">{row.giver}</div>}
                      <div className="hint">
                        {word(PURPOSE_WORDS, row.purpose)} · {word(FORM_WORDS, row.form)} · {term(row.term)}
                      </div>
                    </>
                  ),
                },
                { title: text('amountYuan'), isNumber: true, from: 'md', cell: row => <Money yuan={row.amount} /> },
                {
                  title: text('status'),
                  cell: row => (
                    <>
                      {row.gift && !isGiver && row.gift.student ? (
                        <Link to={`/students/${row.gift.student.id}`}>{word(REQUEST_STATUS_WORDS, row.status)}</Link>
                      ) : (
                        word(REQUEST_STATUS_WORDS, row.status)
                      )}
                      {row.gift && <div className="hint">{word(GIFT_STATUS_WORDS, row.gift.status)}</div>}
                      {row.note && <div className="hint">{row.note}</div>}
                    </>
                  ),
                },
                ...(isGiver || !viewer.isOperator
                  ? []
                  : [
                      {
                        title: text('actions'),
                        cell: (row: Row) =>
                          row.status === 'ASKED' ? (
                            <Space wrap>
                              <Match row={row} onDone={again} />
                              <Decline row={row} onDone={again} />
                            </Space>
                          ) : null,
                      },
                    ]),
              ]}
            />
            <Pager page={found} />
          </>
        )}
      </Shown>
    </>
  )
}

function Decline({ row, onDone }: { row: Row; onDone: () => void }) {
  const { text } = useLanguage()
  const told = useTold()
  const [decline] = useMutation(DECLINE)
  return (
    <ReasonButton
      label={text('declineRequest')}
      hint={text('declineRequestHint')}
      asks={text('noteToGiver')}
      onSay={note => told(() => decline({ variables: { id: row.id, note: note.trim() || null } })).then(onDone)}
    />
  )
}

function Match({ row, onDone }: { row: Row; onDone: () => void }) {
  const { text, grade } = useLanguage()
  const viewer = useViewer()
  const told = useTold()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isReceived, setReceived] = useState(false)
  const [match, { loading }] = useMutation(MATCH)
  const [search, { data: found }] = useLazyQuery(OF_SCHOOL, { fetchPolicy: 'no-cache' })
  const [school] = viewer.schools
  const others = found?.school?.students.nodes ?? []
  const candidates: Candidate[] = [
    ...(row.candidates ?? []),
    ...others.filter(({ id }) => !row.candidates?.some(candidate => candidate.id === id)),
  ]
  const placeOf = ({ enrolment }: Candidate) =>
    enrolment ? `${enrolment.school.name} ${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ?? ''}` : ''
  const open = () => {
    setChosen(row.candidates?.length === 1 ? (row.candidates[0]?.id ?? null) : null)
    setOpen(true)
  }
  const finish = () =>
    told(() => match({ variables: { id: row.id, studentId: chosen ?? '', received: isReceived, note: null } })).then(
      isWell => {
        if (!isWell) return
        setOpen(false)
        onDone()
      },
    )
  return (
    <>
      <Button size="small" type="primary" onClick={open}>
        {text('matchRequest')}
      </Button>
      <Modal
        open={isOpen}
        title={text('matchRequestTitle', { name: row.name })}
        okText={text('matchRequest')}
        okButtonProps={{ disabled: !chosen }}
        confirmLoading={loading}
        onCancel={() => setOpen(false)}
        onOk={() => void finish()}
        destroyOnHidden
      >
        {candidates.length === 0 && <p>{text('noCandidate')}</p>}
        <Radio.Group
          aria-label={text('candidates')}
          value={chosen}
          onChange={event => setChosen(event.target.value)}
          className="choices"
        >
          {candidates.map(candidate => (
            <Radio key={candidate.id} value={candidate.id}>
              {candidate.name}　{placeOf(candidate)}
            </Radio>
          ))}
        </Radio.Group>
        {school && (
          <Input.Search
            aria-label={text('searchInSchool')}
            placeholder={text('searchInSchool')}
            onSearch={name => name.trim() && void search({ variables: { code: school.code, name: name.trim() } })}
          />
        )}
        <p>
          <Checkbox checked={isReceived} onChange={event => setReceived(event.target.checked)}>
            {text('arrivedAlready')}
          </Checkbox>
        </p>
      </Modal>
    </>
  )
}
