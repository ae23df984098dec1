import { FileExcelOutlined, InboxOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Checkbox, DatePicker, Form, Input, Progress, Radio, Space, Tag, Upload } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useSession } from '../app/session-context'
import { useViewer } from '../app/viewer'
import type { ImportViewFragment } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { useFilters } from '../parts/filters'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { useTold } from '../parts/told'
import { IMPORT_STATUS_WORDS } from './import-words'
import {
  HAS_DAY,
  IMPORTS,
  type ImportKind,
  IS_SNAPSHOT,
  isImportKind,
  isOfCounty,
  KIND_HINTS,
  KIND_TITLES,
  kindsOf,
} from './kinds'
import { upload } from './upload'

const COUNTY = /^\d{6}(\d{3}|\d{6})?$/

/** Files in: choose what it is, drop it, and see what became of those before. */
export default function ImportsPage() {
  const { text } = useLanguage()
  const viewer = useViewer()
  const kinds = kindsOf(viewer)
  const [filters, setFilters] = useFilters('kind')
  const asked = filters.kind ?? ''
  const kind = isImportKind(asked) && kinds.includes(asked) ? asked : kinds[0]
  if (!kind) return null
  return (
    <>
      <h1>{text('imports')}</h1>
      {kinds.length > 1 && (
        <Radio.Group
          className="filters"
          optionType="button"
          aria-label={text('importKind')}
          value={kind}
          onChange={event => setFilters({ kind: event.target.value })}
          options={kinds.map(each => ({ value: each, label: text(KIND_TITLES[each]) }))}
        />
      )}
      <p className="hint">{text(KIND_HINTS[kind])}</p>
      {viewer.isOperator && <Template kind={kind} />}
      {viewer.isOperator && <SendFile key={kind} kind={kind} />}
      <Sent key={`sent ${kind}`} kind={kind} />
    </>
  )
}

/** The empty sheet with its headings. */
function Template({ kind }: { kind: ImportKind }) {
  const { text } = useLanguage()
  const told = useTold()
  const [template, { loading }] = useMutation(IMPORTS[kind].template as typeof IMPORTS.students.template)
  return (
    <Button
      className="template"
      icon={<FileExcelOutlined />}
      loading={loading}
      onClick={() =>
        void told(async () => {
          const { data } = await template()
          if (data) download(data.file.downloadUrl)
        })
      }
    >
      {text('template')}
    </Button>
  )
}

function SendFile({ kind }: { kind: ImportKind }) {
  const { text } = useLanguage()
  const viewer = useViewer()
  const session = useSession()
  const navigate = useNavigate()
  const told = useTold()
  const [start] = useMutation(IMPORTS[kind].start as typeof IMPORTS.students.start)
  const [region, setRegion] = useState(viewer.region ?? '')
  const [asOf, setAsOf] = useState<Dayjs | null>(null)
  const [filters] = useFilters('trial', 'donation')
  const [town, setTown] = useState('')
  const [origin, setOrigin] = useState('')
  const [isWhole, setWhole] = useState(true)
  const [isTrial, setTrial] = useState(filters.trial === 'yes')
  const [percent, setPercent] = useState<number | null>(null)
  // what the file before this one told of, so that nobody sends a March sheet as one of today
  const sent = useQuery(IMPORTS[kind].list as typeof IMPORTS.students.list, { variables: { after: null } })
  const last = sent.data?.sent?.nodes.find(each => each.status === 'DONE' && !each.dryRun)
  // an upload ends with its page
  const leaving = useRef(new AbortController())
  useEffect(() => {
    leaving.current = new AbortController()
    return () => leaving.current.abort()
  }, [])

  const send = (file: File) =>
    told(async () => {
      if (isOfCounty(kind, viewer) && !COUNTY.test(region)) throw new Error(text('countyNeeded'))
      if (kind === 'vouchers' && !filters.donation) throw new Error(text('donationNeeded'))
      if (HAS_DAY.includes(kind) && !asOf) throw new Error(text('asOfNeeded'))
      setPercent(0)
      try {
        const input = {
          ...(isOfCounty(kind, viewer) ? { region } : {}),
          ...(kind === 'vouchers' ? { donationId: filters.donation } : {}),
          dryRun: isTrial,
          ...(HAS_DAY.includes(kind) && asOf ? { asOf: asOf.format('YYYY-MM-DD') } : {}),
          ...(IS_SNAPSHOT.includes(kind) ? { replace: isWhole, ...(town ? { town } : {}) } : {}),
          ...(kind === 'registers' && viewer.register
            ? { register: viewer.register, ...(origin ? { handedDownFrom: origin } : {}) }
            : {}),
        }
        // each kind has an input of its own, and this is that
        const { data } = await start({ variables: { input: input as { region: string } } })
        if (!data) return
        await upload(data.started.uploadUrl, file, session.token, setPercent, leaving.current.signal)
        navigate(`/imports/${kind}/${data.started.id}`)
      } finally {
        setPercent(null)
      }
    })
  return (
    <Form layout="vertical" className="send-file">
      <Space wrap>
        {isOfCounty(kind, viewer) && (
          <Form.Item label={text('county')} htmlFor="import-region">
            <Input
              id="import-region"
              value={region}
              inputMode="numeric"
              maxLength={12}
              disabled={viewer.region?.length === 6}
              onChange={event => setRegion(event.target.value.trim())}
            />
          </Form.Item>
        )}
        {HAS_DAY.includes(kind) && (
          <Form.Item
            label={text('asOf')}
            htmlFor="import-as-of"
            required
            extra={last ? text('lastAsOf', { day: last.asOf }) : text('asOfHint')}
          >
            <DatePicker id="import-as-of" value={asOf} maxDate={dayjs(todayInChina())} onChange={setAsOf} />
          </Form.Item>
        )}
        {IS_SNAPSHOT.includes(kind) && (
          <>
            <Form.Item label={text('onlyTown')} htmlFor="import-town">
              <Input
                id="import-town"
                value={town}
                placeholder={text('allTowns')}
                onChange={event => setTown(event.target.value.trim())}
              />
            </Form.Item>
            {kind === 'registers' && (
              <Form.Item label={text('handedDownFrom')} htmlFor="import-origin">
                <Input
                  id="import-origin"
                  value={origin}
                  inputMode="numeric"
                  maxLength={6}
                  placeholder={text('ownCounty')}
                  onChange={event => setOrigin(event.target.value.trim())}
                />
              </Form.Item>
            )}
            <Checkbox checked={isWhole} onChange={event => setWhole(event.target.checked)}>
              {text(kind === 'students' ? 'wholeRegistry' : 'wholeRegister')}
            </Checkbox>
          </>
        )}
        {viewer.audience !== 'PARTNER' && (
          <Checkbox checked={isTrial} onChange={event => setTrial(event.target.checked)}>
            {text('trial')}
          </Checkbox>
        )}
      </Space>
      <Upload.Dragger
        accept=".csv,.xlsx,.txt,.tsv,.xls,.htm,.html,.xml"
        showUploadList={false}
        disabled={percent !== null}
        customRequest={({ file }) => void send(file as File)}
      >
        <p>
          <InboxOutlined className="inbox" />
        </p>
        <p>{text('dropHere')}</p>
        <p className="hint">{text('dropHint')}</p>
      </Upload.Dragger>
      {percent !== null && <Progress percent={percent} aria-label={text('uploading')} />}
    </Form>
  )
}

function Sent({ kind }: { kind: ImportKind }) {
  const { text, word, moment } = useLanguage()
  const after = useAfter()
  const asked = useQuery(IMPORTS[kind].list as typeof IMPORTS.students.list, { variables: { after: after ?? null } })
  return (
    <section>
      <h2>{text('sentBefore')}</h2>
      <Shown asked={asked} of={data => data.sent}>
        {sent => (
          <>
            <DataTable<ImportViewFragment>
              label={text('sentBefore')}
              rows={sent.nodes}
              rowKey={row => row.id}
              empty={text('nothingSent')}
              columns={[
                {
                  title: text('file'),
                  cell: each => <Link to={`/imports/${kind}/${each.id}`}>{each.fileName ?? text('noFileYet')}</Link>,
                },
                {
                  title: text('status'),
                  cell: each => (
                    <>
                      {word(IMPORT_STATUS_WORDS, each.status)} {each.dryRun && <Tag>{text('trialShort')}</Tag>}
                    </>
                  ),
                },
                { title: text('asOf'), isWhole: true, from: 'md', cell: row => row.asOf },
                { title: text('rowsRead'), isNumber: true, from: 'sm', cell: row => row.rowsRead },
                { title: text('rowsRejected'), isNumber: true, cell: row => row.rowsRejected },
                { title: text('when'), from: 'md', cell: each => moment(each.createdAt) },
              ]}
            />
            <Pager page={sent} />
          </>
        )}
      </Shown>
    </section>
  )
}
