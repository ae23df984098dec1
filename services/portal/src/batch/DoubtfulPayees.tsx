import { useMutation } from '@apollo/client/react'
import type { Words } from '@dianming/shared/vocabulary/words'
import { Alert } from 'antd'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { BatchPageQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { ReasonButton } from '../parts/reason-button'
import { useTold } from '../parts/told'

const CONFIRM = graphql(
  `mutation ConfirmPayee($id: ID!, $reason: String!) { confirmPayee(accountId: $id, reason: $reason) { id } }`,
)
const DOUBT_WORDS: Record<string, Words> = {
  SHARED: ['由不同家庭的孩子共用', 'serves children of several households'],
  OTHER_HOUSEHOLD: ['户主名册中没有该收款人', 'its holder is not of the household, by the register'],
}

type Payee = NonNullable<NonNullable<BatchPageQuery['batch']>['doubtfulPayees']>[number]

/** Accounts of a batch at which a second person looks before it is approved. */
export function DoubtfulPayees({ payees, onDone }: { payees: readonly Payee[]; onDone: () => void }) {
  const { text, word } = useLanguage()
  const { roles, name } = useViewer()
  const told = useTold()
  const [confirm] = useMutation(CONFIRM)
  const mayConfirm = roles.includes('OPERATOR') || roles.includes('APPROVER')
  const open = payees.filter(payee => !payee.confirmedBy).length
  if (payees.length === 0) return null
  return (
    <section>
      <h2>{text('doubtfulPayees')}</h2>
      {open > 0 && <Alert type="warning" showIcon title={text('doubtfulPayeesHint', { count: open })} />}
      <DataTable<Payee>
        label={text('doubtfulPayees')}
        rows={payees}
        rowKey={payee => payee.account?.id ?? `${payee.student?.id}`}
        empty=""
        columns={[
          {
            title: text('name'),
            cell: ({ student }) =>
              student?.name ? <Link to={`/students/${student.id}`}>{student.name}</Link> : text('movedAway'),
          },
          {
            title: text('payee'),
            cell: ({ account }) => (account ? `${account.holder} …${account.lastFour}` : '—'),
          },
          { title: text('whyDoubtful'), cell: payee => word(DOUBT_WORDS, payee.doubt) },
          {
            title: text('actions'),
            cell: payee =>
              payee.confirmedBy ? (
                text('confirmedByWhom', { name: payee.confirmedBy === name ? name : payee.confirmedBy })
              ) : mayConfirm && payee.account ? (
                <ReasonButton
                  label={text('confirmPayee')}
                  hint={text('confirmPayeeHint')}
                  asks={text('reason')}
                  onSay={reason =>
                    told(() => confirm({ variables: { id: payee.account?.id ?? '', reason } })).then(onDone)
                  }
                />
              ) : (
                text('stillOpen')
              ),
          },
        ]}
      />
    </section>
  )
}
