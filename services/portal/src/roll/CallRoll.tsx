import { FileExcelOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, App, Button, Space, Statistic } from 'antd'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import { useLanguage } from '../language/language'
import { download } from '../parts/download'
import { formatYuan } from '../parts/money'
import { useErrorText } from '../parts/shown'
import { TermSelect, useUsualTerm } from '../parts/term-select'
import { useTold } from '../parts/told'

const LAST_ROLL_RUN = graphql(`
  query LastRollRun($region: RegionCode!) {
    lastRollRun(region: $region) {
      id status failure asOf rows persons matched review notInSchool joined left changed
    }
  }
`)
const CALL_ROLL = graphql(`
  mutation CallRoll($region: RegionCode!) {
    callRoll(region: $region) { id status }
  }
`)
const EXPORT_ROLL = graphql(`
  mutation ExportRoll($input: ExportRollInput!) {
    exportRoll(input: $input) { id downloadUrl }
  }
`)
const NAME_ENTITLEMENTS = graphql(`
  mutation NameEntitlements($input: NameEntitlementsInput!) {
    nameEntitlements(input: $input) { id status }
  }
`)
const NAMING = graphql(`
  query Naming($id: ID!) {
    naming(id: $id) { id status failure created changed withdrawn unchanged persons amount }
  }
`)
const POLL_MS = 1000
const isRunning = (status: string | undefined): boolean => status === 'QUEUED' || status === 'RUNNING'

/** Where the roll stands, and calling it anew. */
export function CallRoll({ region, onDone }: { region: string; onDone: () => void }) {
  const { text, moment } = useLanguage()
  const viewer = useViewer()
  const told = useTold()
  const errorText = useErrorText()
  const asked = useQuery(LAST_ROLL_RUN, { variables: { region } })
  const [call, { loading }] = useMutation(CALL_ROLL)
  // what was known stays while it is asked for again, and when an answer does not come
  const run = (asked.data ?? asked.previousData)?.lastRollRun
  const running = isRunning(run?.status)
  useFollow(running, asked, onDone)
  return (
    <section className="run">
      <div className="run-figures">
        {run ? (
          <>
            <Statistic title={text('onRegisters')} value={run.persons} />
            <Statistic title={text('inSchool')} value={run.matched} />
            <Statistic title={text('toReview')} value={run.review} />
            <Statistic title={text('notInSchool')} value={run.notInSchool} />
            <p className="hint" aria-live="polite">
              {running ? text('rollRuns') : text('rollCalledAt', { when: moment(run.asOf) })}
              <br />
              {text('rollChanges', { joined: run.joined, left: run.left, changed: run.changed })}
            </p>
          </>
        ) : (
          <p>{asked.loading ? text('loading') : asked.error ? errorText(asked.error) : text('rollNever')}</p>
        )}
      </div>
      {run?.failure && <Alert type="error" showIcon title={run.failure} />}
      {viewer.audience === 'EDUCATION' && viewer.isOperator && (
        <Space wrap align="start">
          <Button
            type="primary"
            loading={loading || running}
            onClick={() =>
              void told(async () => {
                await call({ variables: { region } })
                await asked.refetch()
              })
            }
          >
            {text('callRoll')}
          </Button>
          <NameEntitlements region={region} />
          <ExportRoll region={region} />
        </Space>
      )}
    </section>
  )
}

/** The roll as a sheet to sign. */
function ExportRoll({ region }: { region: string }) {
  const { text } = useLanguage()
  const told = useTold()
  const [ask, { loading }] = useMutation(EXPORT_ROLL)
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={loading}
      onClick={() =>
        void told(async () => {
          const { data } = await ask({ variables: { input: { region } } })
          if (data) download(data.exportRoll.downloadUrl)
        })
      }
    >
      {text('exportRoll')}
    </Button>
  )
}

/** Names what every child on the roll is due for a term. */
function NameEntitlements({ region }: { region: string }) {
  const { text, term: termWords } = useLanguage()
  const usual = useUsualTerm()
  const [term, setTerm] = useState(usual)
  const { modal } = App.useApp()
  const [named, setNamed] = useState(usual)
  const [name, { loading, data }] = useMutation(NAME_ENTITLEMENTS)
  const told = useTold()
  const id = data?.nameEntitlements.id
  const asked = useQuery(NAMING, { variables: { id: id ?? '' }, skip: !id })
  const run = asked.data?.naming
  useFollow(isRunning(run?.status), asked)
  return (
    <Space wrap align="start">
      <TermSelect value={term} onChange={setTerm} />
      <Button
        loading={loading || isRunning(run?.status)}
        onClick={() =>
          void modal.confirm({
            title: text('nameEntitlementsFor', { term: termWords(term) }),
            content: text('nameEntitlementsHint'),
            onOk: () => {
              setNamed(term)
              void told(() => name({ variables: { input: { region, term } } }))
            },
          })
        }
      >
        {text('nameEntitlements')}
      </Button>
      <span aria-live="polite">
        {run?.failure}
        {run?.status === 'DONE' &&
          text('namingDone', {
            term: termWords(named),
            persons: run.persons,
            amount: formatYuan(run.amount),
            created: run.created,
            changed: run.changed,
            withdrawn: run.withdrawn,
          })}
      </span>
    </Space>
  )
}

interface Followed {
  startPolling: (ms: number) => void
  stopPolling: () => void
}

/** Asks again each second while a run goes on, and says when it has ended. */
function useFollow(running: boolean, { startPolling, stopPolling }: Followed, onDone?: () => void): void {
  const ended = useEffectEvent(() => onDone?.())
  const wasRunning = useRef(false)
  useEffect(() => {
    if (wasRunning.current && !running) ended()
    wasRunning.current = running
    if (!running) return
    startPolling(POLL_MS)
    return stopPolling
  }, [running, startPolling, stopPolling])
}
