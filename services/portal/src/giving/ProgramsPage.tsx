import { useMutation, useQuery } from '@apollo/client/react'
import type { Words } from '@dianming/shared/vocabulary/words'
import { Alert, App, Space, Tag } from 'antd'
import { useState } from 'react'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ProgramsPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { todayInChina } from '../parts/term-select'
import { useTold } from '../parts/told'

const PROGRAMS = graphql(`
  query ProgramsPage {
    webhooks {
      id url types status statusReason oldSecretUntil registeredAt
      deliveries(first: 20) { totalCount nodes { id eventId type status attempts nextAt lastAt lastStatus lastProblem at } }
    }
  }
`)
const REGISTER = graphql(
  `mutation RegisterWebhook($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret webhook { id } } }`,
)
const ROTATE = graphql(
  `mutation RotateWebhookSecret($id: ID!) { rotateWebhookSecret(id: $id) { secret webhook { id } } }`,
)
const TEST = graphql(`mutation TestWebhook($id: ID!) { testWebhook(id: $id) { id } }`)
const RESUME = graphql(`mutation ResumeWebhook($id: ID!) { resumeWebhook(id: $id) { id status } }`)
const REMOVE = graphql(`mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }`)
const REPLAY = graphql(
  `mutation ReplayWebhook($id: ID!, $deliveryId: ID) { replayWebhook(id: $id, deliveryId: $deliveryId) }`,
)
const OPEN_DATA = graphql(
  `mutation ExportOpenData($input: ExportOpenDataInput!) { file: exportOpenData(input: $input) { id downloadUrl } }`,
)

const TEXTS = {
  title: ['程序与开放数据', 'Programs and open data'],
  openData: ['开放数据', 'Open data'],
  openDataHint: [
    '按 360Giving 1.4 公布已结束季度的捐助：学生只写区县和季度，不足五人的并入省级或不列；匿名捐赠和未估价的不列。',
    'Gifts of quarters that are over as 360Giving 1.4: of a child only county and quarter, fewer than five merged or left out; anonymous and unpriced ones left out.',
  ],
  exportOpenData: ['下载开放数据', 'Export'],
  region: ['区县代码（可填上级）', 'county, or what holds it'],
  regionRule: ['2、4 或 6 位数字', '2, 4 or 6 digits'],
  year: ['年份', 'year'],
  quarter: ['季度（留空为全年）', 'quarter (all of the year if empty)'],
  webhooks: ['通知地址', 'Endpoints'],
  webhooksHint: [
    '捐助被确认、退回，认领将到期等，会以签名的消息（Standard Webhooks）通知您的程序；消息里只有编号。失败的会重试三天。',
    'Your program is told when a gift is confirmed or went back, when a reservation ends soon and so on, by signed messages (Standard Webhooks) that hold ids alone; what fails is tried for three days.',
  ],
  register: ['登记通知地址', 'Register an endpoint'],
  url: ['网址（https）', 'address (https)'],
  secretTitle: ['密钥只显示这一次，请保存', 'The secret is shown this once; keep it'],
  none: ['还没有通知地址', 'None yet'],
  rotate: ['更换密钥', 'New secret'],
  rotateHint: ['旧密钥 24 小时内仍一并签名。', 'The old one signs beside it for 24 hours.'],
  test: ['发一条测试', 'Send a test'],
  resume: ['恢复', 'Resume'],
  remove: ['移除', 'Remove'],
  sent: ['发出的消息', 'Messages'],
  nothing: ['还没有消息', 'None yet'],
  event: ['事件', 'event'],
  attempts: ['次数', 'times'],
  again: ['重发', 'Send again'],
} as const satisfies Record<string, Words>
const STATUS: Record<string, Words> = {
  ACTIVE: ['启用', 'active'],
  PAUSED: ['已暂停', 'paused'],
  DISABLED: ['已停用', 'disabled'],
}
const DELIVERY: Record<string, Words> = {
  WAITING: ['待送', 'waiting'],
  TAKEN: ['已收', 'taken'],
  FAILED: ['失败', 'failed'],
}

type Webhook = NonNullable<ProgramsPageQuery['webhooks']>[number]
type Delivery = Webhook['deliveries']['nodes'][number]

/** What a partner’s own programs are told, and its gifts as open data. */
export default function ProgramsPage() {
  const say = useTexts(TEXTS)
  const { audience, isOperator } = useViewer()
  const isPartner = audience === 'PARTNER'
  return (
    <>
      <h1>{say('title')}</h1>
      <h2>{say('openData')}</h2>
      <p className="hint">{say('openDataHint')}</p>
      {isOperator && <OpenData />}
      {isPartner && <Webhooks />}
    </>
  )
}

function OpenData() {
  const say = useTexts(TEXTS)
  const viewer = useViewer()
  const [file] = useMutation(OPEN_DATA)
  return (
    <Act<{ region: string; year: number; quarter?: number }>
      label={say('exportOpenData')}
      isMain
      isLarge
      start={{ year: Number(todayInChina().slice(0, 4)), ...(viewer.region ? { region: viewer.region } : {}) }}
      fields={[
        { name: 'region', label: say('region'), isNeeded: true, like: [/^\d{2}(\d{2}){0,2}$/, say('regionRule')] },
        { name: 'year', label: say('year'), as: 'WHOLE', least: 2000, most: 2200, isNeeded: true },
        { name: 'quarter', label: say('quarter'), as: 'WHOLE', least: 1, most: 4 },
      ]}
      onDo={async values => {
        const { data } = await file({
          variables: { input: { region: values.region, year: values.year, quarter: values.quarter ?? null } },
        })
        if (data) download(data.file.downloadUrl)
      }}
    />
  )
}

function Webhooks() {
  const say = useTexts(TEXTS)
  const { isOperator } = useViewer()
  const asked = useQuery(PROGRAMS, { fetchPolicy: 'cache-and-network' })
  const [register] = useMutation(REGISTER)
  const [secret, setSecret] = useState<string | null>(null)
  const refetch = () => void asked.refetch()
  return (
    <section>
      <h2>{say('webhooks')}</h2>
      <p className="hint">{say('webhooksHint')}</p>
      {isOperator && (
        <Act<{ url: string }>
          label={say('register')}
          isLarge
          fields={[{ name: 'url', label: say('url'), isNeeded: true, most: 500 }]}
          onDo={async ({ url }) => {
            const { data } = await register({ variables: { input: { url } } })
            setSecret(data?.registerWebhook.secret ?? null)
          }}
          onDone={refetch}
        />
      )}
      {secret && (
        <Alert
          type="warning"
          showIcon
          closable
          onClose={() => setSecret(null)}
          title={say('secretTitle')}
          description={<code>{secret}</code>}
        />
      )}
      <Shown asked={asked} of={data => data.webhooks} keep>
        {webhooks =>
          webhooks.length === 0 ? (
            <p className="empty">{say('none')}</p>
          ) : (
            webhooks.map(webhook => (
              <Endpoint key={webhook.id} webhook={webhook} onSecret={setSecret} onChanged={refetch} />
            ))
          )
        }
      </Shown>
    </section>
  )
}

function Endpoint({
  webhook,
  onSecret,
  onChanged,
}: {
  webhook: Webhook
  onSecret: (secret: string | null) => void
  onChanged: () => void
}) {
  const say = useTexts(TEXTS)
  const { text, word, moment } = useLanguage()
  const { isOperator } = useViewer()
  const { message } = App.useApp()
  const told = useTold()
  const [rotate] = useMutation(ROTATE)
  const [test] = useMutation(TEST)
  const [resume] = useMutation(RESUME)
  const [remove] = useMutation(REMOVE)
  const [replay] = useMutation(REPLAY)
  const { id } = webhook
  const done = (work: () => Promise<unknown>) => async () => {
    if (await told(work)) onChanged()
  }
  return (
    <>
      <h3>
        {webhook.url} <Tag>{word(STATUS, webhook.status)}</Tag>
      </h3>
      {webhook.statusReason && <p className="hint">{webhook.statusReason}</p>}
      {isOperator && (
        <Space wrap className="filters">
          <ReasonButton label={say('test')} onSay={done(() => test({ variables: { id } }))} />
          <ReasonButton
            label={say('rotate')}
            hint={say('rotateHint')}
            onSay={done(async () => {
              const { data } = await rotate({ variables: { id } })
              onSecret(data?.rotateWebhookSecret.secret ?? null)
            })}
          />
          {webhook.status !== 'ACTIVE' && (
            <ReasonButton label={say('resume')} onSay={done(() => resume({ variables: { id } }))} />
          )}
          <ReasonButton label={say('remove')} onSay={done(() => remove({ variables: { id } }))} />
        </Space>
      )}
      <DataTable<Delivery>
        label={say('sent')}
        rows={webhook.deliveries.nodes}
        rowKey={row => row.id}
        empty={say('nothing')}
        columns={[
          { title: say('event'), cell: row => row.type },
          { title: text('when'), from: 'md', isWhole: true, cell: row => moment(row.at) },
          { title: say('attempts'), isNumber: true, cell: row => row.attempts },
          {
            title: text('status'),
            cell: row => (
              <>
                <Tag>{word(DELIVERY, row.status)}</Tag>{' '}
                <span className="hint">{row.lastStatus ?? row.lastProblem}</span>
                {isOperator && row.attempts > 0 && (
                  <ReasonButton
                    label={say('again')}
                    onSay={done(async () => {
                      const { data } = await replay({ variables: { id, deliveryId: row.id } })
                      message.success(String(data?.replayWebhook ?? 0))
                    })}
                  />
                )}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
