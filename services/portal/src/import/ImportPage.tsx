import { FileExcelOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button, Space, Statistic, Tag } from 'antd'
import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import type { ImportErrorsFragment, ImportViewFragment } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { Pager, useAfter } from '../parts/pager'
import { NothingThere, Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { Held } from './Held'
import { GOING, IMPORT_STATUS_WORDS } from './import-words'
import { HAS_DAY, IMPORTS, type ImportKind, isImportKind, KIND_TITLES } from './kinds'

const POLL_MS = 700

type RowError = ImportErrorsFragment['errors']['nodes'][number]
type Found = ImportViewFragment & ImportErrorsFragment

/** One file: how far it is, what came of it, what is wrong with which row. */
export default function ImportPage() {
  const { kind = '' } = useParams()
  return isImportKind(kind) ? <OneImport kind={kind} /> : <NothingThere />
}

function OneImport({ kind }: { kind: ImportKind }) {
  const { id = '' } = useParams()
  const after = useAfter()
  const asked = useQuery(IMPORTS[kind].one as typeof IMPORTS.students.one, { variables: { id, after: after ?? null } })
  const { startPolling, stopPolling } = asked
  const status = asked.data?.found?.status
  const isGoing = status !== undefined && GOING.includes(status)
  useEffect(() => {
    if (!isGoing) return
    startPolling(POLL_MS)
    return stopPolling
  }, [isGoing, startPolling, stopPolling])
  return (
    <Shown asked={asked} of={data => data.found}>
      {found => <Outcome found={found} kind={kind} isGoing={isGoing} onConfirmed={() => void asked.refetch()} />}
    </Shown>
  )
}

function Outcome({
  found,
  kind,
  isGoing,
  onConfirmed,
}: {
  found: Found
  kind: ImportKind
  isGoing: boolean
  onConfirmed: () => void
}) {
  const { text, word, said } = useLanguage()
  return (
    <>
      <h1>
        {text(KIND_TITLES[kind])}　{found.fileName ?? text('noFileYet')}
      </h1>
      <p aria-live="polite" data-testid="import-status" data-status={found.status}>
        <Tag>{word(IMPORT_STATUS_WORDS, found.status)}</Tag>
        {found.dryRun && <Tag>{text('trialShort')}</Tag>}
        {isGoing && text('rowsSoFar', { count: found.rowsRead })}
      </p>
      {found.failureText && <Alert type="error" showIcon title={said(found.failureText)} />}
      {found.status === 'DONE' && (
        <div className="run-figures">
          <Statistic title={text('rowsRead')} value={found.rowsRead} />
          <Statistic title={text(found.dryRun ? 'rowsAcceptable' : 'rowsAccepted')} value={found.rowsAccepted} />
          <Statistic title={text('rowsUnchanged')} value={found.rowsUnchanged} />
          <Statistic title={text('rowsRejected')} value={found.rowsRejected} />
          {HAS_DAY.includes(kind) && (
            <Statistic title={text(kind === 'students' ? 'rowsUnverified' : 'rowsEnded')} value={found.rowsEnded} />
          )}
        </div>
      )}
      <Held found={found} kind={kind} onConfirmed={onConfirmed} />
      <Space wrap className="filters">
        {found.status === 'DONE' && found.errors.totalCount > 0 && <SheetBack kind={kind} id={found.id} />}
        <Link to={`/imports?kind=${kind}${found.dryRun ? '&trial=yes' : ''}`}>{text('anotherFile')}</Link>
      </Space>
      {found.status !== 'REFUSED' && found.errors.totalCount > 0 && (
        <section>
          <h2>{text('rowErrors')}</h2>
          <DataTable<RowError>
            label={text('rowErrors')}
            rows={found.errors.nodes}
            rowKey={error => `${error.row} ${error.column} ${error.code}`}
            empty={text('none')}
            columns={[
              { title: text('sheetRow'), isNumber: true, cell: row => row.row },
              { title: text('column'), cell: row => row.column, from: 'sm' },
              {
                title: text('whatIsWrong'),
                cell: error => (
                  <>
                    <Tag className={`severity-${error.severity}`}>
                      {text(error.severity === 'REJECTED' ? 'rejected' : 'warning')}
                    </Tag>
                    {said(error.text)}
                  </>
                ),
              },
              { title: text('cell'), cell: row => row.value, from: 'md' },
            ]}
          />
          <Pager page={found.errors} />
        </section>
      )}
      {found.status === 'DONE' && found.errors.totalCount === 0 && <p>{text('noRowErrors')}</p>}
    </>
  )
}

function SheetBack({ kind, id }: { kind: ImportKind; id: string }) {
  const { text } = useLanguage()
  const { isOperator } = useViewer()
  const told = useTold()
  const [sheet, { loading }] = useMutation(IMPORTS[kind].sheet as typeof IMPORTS.students.sheet)
  if (!isOperator) return null
  return (
    <Button
      type="primary"
      icon={<FileExcelOutlined />}
      loading={loading}
      onClick={() =>
        void told(async () => {
          const { data } = await sheet({ variables: { id } })
          if (data) download(data.file.downloadUrl)
        })
      }
    >
      {text('sheetBack')}
    </Button>
  )
}
