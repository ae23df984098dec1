import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, App, Button } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ImportViewFragment } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { useTold } from '../parts/told'
import { HOLD_WORDS } from './import-words'
import type { ImportKind } from './kinds'

/** The kinds of which a file is a snapshot. */
const SNAPSHOTS = {
  students: {
    endings: graphql(
      `query StudentImportEndings($id: ID!) { found: studentImport(id: $id) { id endings(first: 50) { totalCount nodes { id name } } } }`,
    ),
    confirm: graphql(
      `mutation ConfirmStudentImport($id: ID!) { confirmed: confirmStudentImport(id: $id) { id status } }`,
    ),
  },
  registers: {
    endings: graphql(
      `query RegisterImportEndings($id: ID!) { found: registerImport(id: $id) { id endings(first: 50) { totalCount nodes { id name } } } }`,
    ),
    confirm: graphql(
      `mutation ConfirmRegisterImport($id: ID!) { confirmed: confirmRegisterImport(id: $id) { id status } }`,
    ),
  },
} as const
/** The kinds of which a file may mend an earlier one. */
const LISTS = {
  gifts: graphql(`mutation ConfirmGiftImport($id: ID!) { confirmed: confirmGiftImport(id: $id) { id status } }`),
  payments: graphql(
    `mutation ConfirmPaymentImport($id: ID!) { confirmed: confirmPaymentImport(id: $id) { id status } }`,
  ),
} as const
const isList = (kind: ImportKind): kind is keyof typeof LISTS => Object.hasOwn(LISTS, kind)
const isSnapshot = (kind: ImportKind): kind is keyof typeof SNAPSHOTS => Object.hasOwn(SNAPSHOTS, kind)

/** Whom a file ended, or would end while it is held: why, who, and the yes of somebody who has looked. */
export function Held({
  found,
  kind,
  onConfirmed,
}: {
  found: ImportViewFragment
  kind: ImportKind
  onConfirmed: () => void
}) {
  if (isList(kind))
    return found.status === 'HELD' ? <Corrections found={found} kind={kind} onConfirmed={onConfirmed} /> : null
  if (!isSnapshot(kind) || (found.rowsEnded === 0 && found.status !== 'HELD')) return null
  return <Endings found={found} kind={kind} onConfirmed={onConfirmed} />
}

/** That a list would mend an earlier one, and the yes of somebody who has read the differences below. */
function Corrections({
  found,
  kind,
  onConfirmed,
}: {
  found: ImportViewFragment
  kind: keyof typeof LISTS
  onConfirmed: () => void
}) {
  const { text, word } = useLanguage()
  const { isOperator } = useViewer()
  const told = useTold()
  const [confirm, { loading }] = useMutation(LISTS[kind] as typeof LISTS.gifts)
  return (
    <Alert
      data-testid="corrections"
      type="warning"
      showIcon
      title={found.holdReasons.map(reason => word(HOLD_WORDS, reason)).join(' ')}
      description={text('wouldCorrect')}
      action={
        isOperator && (
          <Button
            loading={loading}
            onClick={() =>
              void told(async () => {
                await confirm({ variables: { id: found.id } })
                onConfirmed()
              })
            }
          >
            {text('confirmImport')}
          </Button>
        )
      }
    />
  )
}

function Endings({
  found,
  kind,
  onConfirmed,
}: {
  found: ImportViewFragment
  kind: keyof typeof SNAPSHOTS
  onConfirmed: () => void
}) {
  const { text, word } = useLanguage()
  const { isOperator } = useViewer()
  const { modal } = App.useApp()
  const told = useTold()
  const asked = useQuery(SNAPSHOTS[kind].endings as typeof SNAPSHOTS.students.endings, { variables: { id: found.id } })
  const [confirm, { loading }] = useMutation(SNAPSHOTS[kind].confirm as typeof SNAPSHOTS.students.confirm)
  const isHeld = found.status === 'HELD'
  const figures = { ended: found.rowsEnded, scope: found.rowsInScope }
  const endings = asked.data?.found?.endings
  return (
    <section data-testid="endings">
      {isHeld && (
        <Alert
          type="warning"
          showIcon
          title={found.holdReasons.map(reason => word(HOLD_WORDS, reason)).join(' ')}
          description={text(kind === 'students' ? 'wouldBeUnverified' : 'wouldEnd', figures)}
          action={
            isOperator && (
              <Button
                loading={loading}
                onClick={() =>
                  void modal.confirm({
                    title: text('confirmImport'),
                    content: text(kind === 'students' ? 'wouldBeUnverified' : 'wouldEnd', figures),
                    okText: text('confirmImport'),
                    onOk: () =>
                      told(async () => {
                        await confirm({ variables: { id: found.id } })
                        onConfirmed()
                      }),
                  })
                }
              >
                {text('confirmImport')}
              </Button>
            )
          }
        />
      )}
      {endings && endings.totalCount > 0 && (
        <>
          <h2>{text(kind === 'students' ? 'unverifiedList' : 'endedList', { count: endings.totalCount })}</h2>
          <p>
            {endings.nodes.map(person => person.name).join('、')}
            {endings.totalCount > endings.nodes.length && ' ……'}
          </p>
        </>
      )}
    </section>
  )
}
