import { FileTextOutlined } from '@ant-design/icons'
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { Alert, App, Button, Space } from 'antd'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ImportViewFragment, StudentImportEndingsQuery } from '../generated/graphql'
import { type Language, useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { saveText, toCsv } from '../parts/download'
import { ReasonButton } from '../parts/reason-button'
import { useTold } from '../parts/told'
import { HOLD_WORDS } from './import-words'
import type { ImportKind } from './kinds'

/** The kinds of which a file is a snapshot. */
const SNAPSHOTS = {
  students: {
    endings: graphql(
      `query StudentImportEndings($id: ID!, $after: String) { found: studentImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate enrolment { grade stage className school { id name } } } } } }`,
    ),
    confirm: graphql(
      `mutation ConfirmStudentImport($id: ID!) { confirmed: confirmStudentImport(id: $id) { id status failureText { zh en } } }`,
    ),
  },
  registers: {
    endings: graphql(
      `query RegisterImportEndings($id: ID!, $after: String) { found: registerImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate household { id headName town village } } } } }`,
    ),
    confirm: graphql(
      `mutation ConfirmRegisterImport($id: ID!) { confirmed: confirmRegisterImport(id: $id) { id status failureText { zh en } } }`,
    ),
  },
} as const
/** The kinds of which a file may mend an earlier one. */
const LISTS = {
  gifts: graphql(
    `mutation ConfirmGiftImport($id: ID!) { confirmed: confirmGiftImport(id: $id) { id status failureText { zh en } } }`,
  ),
  payments: graphql(
    `mutation ConfirmPaymentImport($id: ID!) { confirmed: confirmPaymentImport(id: $id) { id status failureText { zh en } } }`,
  ),
} as const
/** Nothing of a held file enters. */
const DISCARD = {
  students: graphql(
    `mutation DiscardStudentImport($id: ID!) { discarded: discardStudentImport(id: $id) { id status failureText { zh en } } }`,
  ),
  registers: graphql(
    `mutation DiscardRegisterImport($id: ID!) { discarded: discardRegisterImport(id: $id) { id status failureText { zh en } } }`,
  ),
  gifts: graphql(
    `mutation DiscardGiftImport($id: ID!) { discarded: discardGiftImport(id: $id) { id status failureText { zh en } } }`,
  ),
  payments: graphql(
    `mutation DiscardPaymentImport($id: ID!) { discarded: discardPaymentImport(id: $id) { id status failureText { zh en } } }`,
  ),
} as const
const isList = (kind: ImportKind): kind is keyof typeof LISTS => Object.hasOwn(LISTS, kind)
const isSnapshot = (kind: ImportKind): kind is keyof typeof SNAPSHOTS => Object.hasOwn(SNAPSHOTS, kind)

type Ending = NonNullable<NonNullable<StudentImportEndingsQuery['found']>['endings']>['nodes'][number] & {
  household?: { headName?: string | null; town?: string | null; village?: string | null } | null
}
/** Where to look for somebody: the school and the class, or the head of the household and the village. */
const placeOf = ({ enrolment, household }: Ending, { grade }: Language): [string, string] => {
  if (household) return [household.headName ?? '', `${household.town ?? ''}${household.village ?? ''}`]
  if (!enrolment) return ['', '']
  return [enrolment.school.name, `${grade(enrolment.stage, enrolment.grade)} ${enrolment.className ?? ''}`.trim()]
}

/** Whom a file ended, or would end while it is held: why, who, and the yes of somebody who has looked. */
export function Held(props: { found: ImportViewFragment; kind: ImportKind; onConfirmed: () => void }) {
  const { text, word } = useLanguage()
  const { dryRun, holdReasons } = props.found
  return (
    <>
      {dryRun && holdReasons.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={text('wouldBeHeld')}
          description={holdReasons.map(reason => word(HOLD_WORDS, reason)).join(' ')}
        />
      )}
      <WhatItWouldDo {...props} />
    </>
  )
}

function WhatItWouldDo({
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
  if (!isSnapshot(kind) || found.status === 'REFUSED' || (found.rowsEnded === 0 && found.status !== 'HELD')) return null
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
          <Space wrap>
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
            <Discard id={found.id} kind={kind} onDone={onConfirmed} />
          </Space>
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
  const language = useLanguage()
  const { text, word } = language
  const { isOperator } = useViewer()
  const { modal } = App.useApp()
  const told = useTold()
  const asked = useQuery(SNAPSHOTS[kind].endings as typeof SNAPSHOTS.students.endings, { variables: { id: found.id } })
  const [confirm, { loading }] = useMutation(SNAPSHOTS[kind].confirm as typeof SNAPSHOTS.students.confirm)
  const isHeld = found.status === 'HELD'
  const figures = { ended: found.rowsEnded, scope: found.rowsInScope }
  const endings = asked.data?.found?.endings
  const client = useApolloClient()
  const pageAfter = async (after: string | null) => {
    const { data } = await client.query({
      query: SNAPSHOTS[kind].endings as typeof SNAPSHOTS.students.endings,
      variables: { id: found.id, after },
      fetchPolicy: 'no-cache',
      errorPolicy: 'none',
    })
    return data?.found?.endings
  }
  /** All of them, as a sheet to pass on to towns and schools. */
  const sheet = async () => {
    let page = await pageAfter(null)
    const all: Ending[] = [...(page?.nodes ?? [])]
    while (page?.pageInfo.hasNextPage) {
      page = await pageAfter(page.pageInfo.endCursor ?? null)
      all.push(...(page?.nodes ?? []))
    }
    saveText(
      `${text(kind === 'students' ? 'rowsUnverified' : 'rowsEnded')}.csv`,
      toCsv([
        [text('name'), text('birthDate'), text(kind === 'students' ? 'school' : 'household'), text('place')],
        ...all.map(person => [person.name, person.birthDate ?? '', ...placeOf(person, language)]),
      ]),
    )
  }
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
              <Space wrap>
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
                <Discard id={found.id} kind={kind} onDone={onConfirmed} />
              </Space>
            )
          }
        />
      )}
      {endings && endings.totalCount > 0 && (
        <>
          <div className="title-line">
            <h2>{text(kind === 'students' ? 'unverifiedList' : 'endedList', { count: endings.totalCount })}</h2>
            <Button icon={<FileTextOutlined />} onClick={() => void told(sheet)}>
              {text('endingsSheet')}
            </Button>
          </div>
          <DataTable<Ending>
            label={text(kind === 'students' ? 'unverifiedList' : 'endedList', { count: endings.totalCount })}
            rows={endings.nodes}
            rowKey={person => person.id}
            empty="—"
            columns={[
              { title: text('name'), cell: person => person.name },
              { title: text('birthDate'), isWhole: true, from: 'sm', cell: person => person.birthDate ?? '' },
              {
                title: text(kind === 'students' ? 'school' : 'household'),
                cell: person => placeOf(person, language).join(' '),
              },
            ]}
          />
          {endings.totalCount > endings.nodes.length && <p className="hint">{text('endingsMore')}</p>}
        </>
      )}
    </section>
  )
}

/** Nothing of the file enters; it can be sent again, mended. */
function Discard({ id, kind, onDone }: { id: string; kind: keyof typeof DISCARD; onDone: () => void }) {
  const { text } = useLanguage()
  const told = useTold()
  const [discard] = useMutation(DISCARD[kind] as typeof DISCARD.students)
  return (
    <ReasonButton
      isLarge
      label={text('discardImport')}
      hint={text('discardImportHint')}
      onSay={() => told(() => discard({ variables: { id } })).then(onDone)}
    />
  )
}
