import { useMutation, useQuery } from '@apollo/client/react'
import { App, Button, Input, Select, Space, Statistic } from 'antd'
import { useRef } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { SchoolListPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useFilters } from '../parts/filters'
import { formatYuan, Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { TermSelect, useTerm } from '../parts/term-select'
import { useTold } from '../parts/told'
import { LIST_CHECK_WORDS } from './batch-words'

const SCHOOL_LIST = graphql(`
  query SchoolListPage($school: String!, $term: Term!, $after: String) {
    schoolList(schoolCode: $school, term: $term) {
      schoolCode term rows unchecked confirmed disputed amount
      entitlements(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id amount basisText { zh en } checkStatus checkReason programme { code name english } student { id name enrolment { stage grade className } payee { id holder lastFour } } }
      }
    }
  }
`)
const CHECK = graphql(`
  mutation CheckSchoolList($input: CheckSchoolListInput!) {
    checkSchoolList(input: $input) { unchecked confirmed disputed }
  }
`)
const WITHDRAW = graphql(
  `mutation WithdrawDispute($id: ID!) { withdrawDispute(entitlementId: $id) { id checkStatus } }`,
)

type Row = NonNullable<SchoolListPageQuery['schoolList']>['entitlements']['nodes'][number]

/** Who of the school is named for a term: the school says of each that it is right, or why not. */
export default function SchoolListPage() {
  const { text, said, called, grade, word } = useLanguage()
  const viewer = useViewer()
  const told = useTold()
  const after = useAfter()
  const { modal } = App.useApp()
  const [filters, setFilter] = useFilters('term', 'school')
  const term = useTerm(filters.term)
  const own = viewer.schools.find(({ code }) => code === filters.school) ?? viewer.schools[0]
  const school = own?.code ?? ''
  const asked = useQuery(SCHOOL_LIST, {
    variables: { school, term, after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const [check, { loading }] = useMutation(CHECK)
  const [withdraw] = useMutation(WITHDRAW)
  const again = () => void asked.refetch()
  const confirmAll = () =>
    void modal.confirm({
      title: text('confirmList'),
      content: text('confirmListHint'),
      onOk: () => told(() => check({ variables: { input: { schoolCode: school, term } } })).then(again),
    })
  return (
    <>
      <h1>{text('schoolList')}</h1>
      <p className="hint">{text('schoolListHint')}</p>
      <Space wrap>
        {viewer.schools.length > 1 && (
          <Select
            aria-label={text('school')}
            className="choice"
            value={school}
            onChange={code => setFilter({ school: code })}
            options={viewer.schools.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <TermSelect value={term} onChange={value => setFilter({ term: value })} />
      </Space>
      <Shown asked={asked} of={data => data.schoolList} keep>
        {list => (
          <>
            <div className="run-figures">
              <Statistic title={text('listRows')} value={list.rows} />
              <Statistic title={text('listUnchecked')} value={list.unchecked} />
              <Statistic title={text('listConfirmed')} value={list.confirmed} />
              <Statistic title={text('listDisputed')} value={list.disputed} />
              <Statistic title={text('amountYuan')} value={formatYuan(list.amount)} />
            </div>
            {viewer.isOperator && list.unchecked > 0 && (
              <Button type="primary" loading={loading} onClick={confirmAll}>
                {text('confirmList')}
              </Button>
            )}
            <DataTable<Row>
              label={text('schoolList')}
              rows={list.entitlements.nodes}
              rowKey={row => row.id}
              empty={text('listEmpty')}
              columns={[
                {
                  title: text('name'),
                  cell: ({ student }) =>
                    student ? <Link to={`/students/${student.id}`}>{student.name}</Link> : text('movedAway'),
                },
                {
                  title: text('gradeAndClass'),
                  from: 'sm',
                  cell: ({ student }) =>
                    student?.enrolment
                      ? `${grade(student.enrolment.stage, student.enrolment.grade)} ${student.enrolment.className ?? ''}`
                      : '',
                },
                {
                  title: text('programme'),
                  from: 'md',
                  cell: row => (
                    <>
                      {called(row.programme)}
                      <div className="hint">{said(row.basisText)}</div>
                    </>
                  ),
                },
                { title: text('amountYuan'), isNumber: true, cell: row => <Money yuan={row.amount} /> },
                {
                  title: text('payee'),
                  from: 'md',
                  cell: ({ student }) =>
                    student?.payee ? `${student.payee.holder} …${student.payee.lastFour}` : text('noPayee'),
                },
                {
                  title: text('status'),
                  cell: row => (
                    <>
                      {row.checkStatus ? word(LIST_CHECK_WORDS, row.checkStatus) : text('listUnchecked')}
                      {row.checkReason && <div className="hint">{row.checkReason}</div>}
                    </>
                  ),
                },
                {
                  title: text('actions'),
                  cell: row =>
                    !viewer.isOperator ? null : row.checkStatus === 'DISPUTED' ? (
                      <Button
                        size="small"
                        onClick={() => void told(() => withdraw({ variables: { id: row.id } })).then(again)}
                      >
                        {text('withdrawDispute')}
                      </Button>
                    ) : (
                      <Dispute
                        onSay={reason =>
                          told(() =>
                            check({
                              variables: {
                                input: {
                                  schoolCode: school,
                                  term,
                                  disputes: [{ entitlementId: row.id, reason }],
                                  confirmRest: false,
                                },
                              },
                            }),
                          ).then(again)
                        }
                      />
                    ),
                },
              ]}
            />
            <Pager page={list.entitlements} />
          </>
        )}
      </Shown>
    </>
  )
}

function Dispute({ onSay }: { onSay: (reason: string) => Promise<void> }) {
  const { text } = useLanguage()
  const { modal } = App.useApp()
  const reason = useRef('')
  return (
    <Button
      size="small"
      onClick={() =>
        void modal.confirm({
          title: text('dispute'),
          content: (
            <Input
              aria-label={text('disputeReason')}
              placeholder={text('disputeReason')}
              onChange={event => {
                reason.current = event.target.value
              }}
            />
          ),
          onOk: () => onSay(reason.current),
        })
      }
    >
      {text('dispute')}
    </Button>
  )
}
