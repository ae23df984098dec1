import type { Words } from '@dianming/shared/vocabulary/words'
import { Alert, App, Button, Checkbox, Form, Input, InputNumber, Select, Space, Tag } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { PAYER_WORDS, VISIT_KIND_WORDS, WAY_WORDS } from '../help/help-words'
import { useLanguage, useTexts } from '../language/language'
import { AMOUNT } from '../parts/money'
import { todayInChina } from '../parts/term-select'
import { forgetVisits, type KeptPairing, type UnsentVisit, unsentOf, writeVisit } from './book'

const TEXTS = {
  mine: ['我的结对', 'Whom I help'],
  hint: [
    '没有网络也可以登记，联网后自动发送。手机上只留“李**”和村名，退出登录即清除。',
    'Write visits without a network too; they are sent when there is one. The phone keeps 李** and the village alone, and nothing after you sign out.',
  ],
  unsent: ['待发送 {count} 条', '{count} to send'],
  allSent: ['全部已发送', 'All are sent'],
  send: ['现在发送', 'Send now'],
  sending: ['正在发送', 'sending'],
  offline: ['当前没有网络，已保存在本机', 'There is no network; it is kept on this phone'],
  noPairings: ['目前没有结对', 'Nobody yet'],
  record: ['登记走访', 'Enter a visit'],
  on: ['日期', 'day'],
  kind: ['类型', 'kind'],
  way: ['方式', 'how'],
  lessons: ['课时', 'lessons'],
  money: ['慰问金（元）', 'comfort money (yuan)'],
  paidFrom: ['慰问金由谁出', 'whose money'],
  signed: ['对方已签收', 'signed for'],
  notes: ['记录', 'notes'],
  another: ['当天同类的另一次', 'another of this kind on this day'],
  save: ['保存', 'Save'],
  cancel: ['不记了', 'Leave it'],
  mend: ['修改', 'Mend it'],
  giveUp: ['删除', 'Delete'],
  needs: ['请填写', 'Fill this in'],
  due: ['{day} 前办结', 'due {day}'],
  overdue: ['已逾期', 'overdue'],
  takenOver: ['新接手，还没有走访', 'taken over, not visited yet'],
  silent: ['90 天没有走访', 'no visit for 90 days'],
  saved: ['已保存', 'Saved'],
} satisfies Record<string, Words>

/** How visits are sent: those that are entered, and why others were refused. Throws when there is no answer. */
export type SendVisits = (
  visits: readonly UnsentVisit[],
) => Promise<{ key: string; isEntered: boolean; refusal: { zh: string; en: string } | null }[]>

const MOST_AT_ONCE = 50
const MOST_NOTES = 1000
/** As long as the finding PAIRING_SILENT waits. */
const SILENT_DAYS = 90

/** What waits for a helper at one pairing: it was taken over and nobody has come yet, or nobody has come for long. */
function waitingAt({ from, lastVisitOn, isTakenOver }: KeptPairing): 'takenOver' | 'silent' | null {
  if (lastVisitOn === undefined) return null
  if (isTakenOver && lastVisitOn === null) return 'takenOver'
  const silentSince = Date.parse(todayInChina()) - SILENT_DAYS * 86_400_000
  return Date.parse(lastVisitOn ?? from) <= silentSince ? 'silent' : null
}
const isOverdue = (difficulty: { dueOn: string }): boolean => difficulty.dueOn < todayInChina()
const hasTask = (pairing: KeptPairing): boolean => waitingAt(pairing) !== null || pairing.difficulties.some(isOverdue)

/** A helper's book of visits, on a phone: written down here first, sent when there is a network, forgotten once acknowledged. */
export function VisitBook({
  owner,
  pairings,
  send,
}: {
  owner: string
  pairings: readonly KeptPairing[]
  /** null without a network */
  send: SendVisits | null
}) {
  const say = useTexts(TEXTS)
  const { word } = useLanguage()
  // null until the phone has been asked: nothing is said of what is not known
  const [found, setUnsent] = useState<UnsentVisit[] | null>(null)
  const [isSending, setSending] = useState(false)
  const [hasAnswer, setHasAnswer] = useState(send !== null)
  const [open, setOpen] = useState<{ pairing: KeptPairing; visit?: UnsentVisit } | null>(null)
  const look = useCallback(async () => setUnsent(await unsentOf(owner)), [owner])
  const flush = useCallback(async () => {
    if (!send) return
    setSending(true)
    try {
      for (;;) {
        const waiting = (await unsentOf(owner)).filter(visit => !visit.refusal).slice(0, MOST_AT_ONCE)
        if (waiting.length === 0) break
        const answers = await send(waiting)
        setHasAnswer(true)
        await forgetVisits(answers.filter(answer => answer.isEntered).map(answer => answer.key))
        for (const answer of answers.filter(each => !each.isEntered)) {
          const visit = waiting.find(each => each.key === answer.key)
          if (visit && answer.refusal) await writeVisit({ ...visit, refusal: answer.refusal })
        }
        if (!answers.some(answer => answer.isEntered || answer.refusal)) break
      }
    } catch {
      // no answer: what was sent may be entered, and is sent again under the same keys
      setHasAnswer(false)
    } finally {
      setSending(false)
      await look()
    }
  }, [look, owner, send])
  useEffect(() => {
    void look().then(flush)
    const again = () => void flush()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [flush, look])
  const unsent = found ?? []
  // what waits comes first
  const byTask = [...pairings]
    .sort((a, b) => Number(hasTask(b)) - Number(hasTask(a)))
    .map(pairing => ({ pairing, task: waitingAt(pairing) }))
  const waiting = unsent.length
  return (
    <>
      <p className="hint">{say('hint')}</p>
      <div aria-live="polite">
        {found && (
          <Alert
            type={waiting > 0 ? 'warning' : 'success'}
            showIcon
            title={waiting > 0 ? say('unsent', { count: waiting }) : say('allSent')}
            description={!hasAnswer && waiting > 0 ? say('offline') : undefined}
            action={
              waiting > 0 &&
              send && (
                <Button loading={isSending} onClick={() => void flush()}>
                  {say('send')}
                </Button>
              )
            }
          />
        )}
      </div>
      {unsent
        .filter(visit => visit.refusal)
        .map(visit => (
          <Refused
            key={visit.key}
            visit={visit}
            pairing={pairings.find(each => each.id === visit.pairingId)}
            onMend={setOpen}
            onGone={() => void look()}
          />
        ))}
      <h2>{say('mine')}</h2>
      {pairings.length === 0 && <p className="empty">{say('noPairings')}</p>}
      <ul className="plain visit-book">
        {byTask.map(({ pairing, task }) => (
          <li key={pairing.id}>
            <strong>{pairing.maskedName}</strong> <span className="hint">{pairing.place}</span>{' '}
            {task && <Tag>{say(task)}</Tag>}
            {pairing.difficulties.map(difficulty => (
              <div key={difficulty.id} className="hint">
                {difficulty.title} · {say('due', { day: difficulty.dueOn })}{' '}
                {isOverdue(difficulty) && <Tag>{say('overdue')}</Tag>}
              </div>
            ))}
            {unsent
              .filter(visit => visit.pairingId === pairing.id && !visit.refusal)
              .map(visit => (
                <div key={visit.key} className="hint">
                  {visit.on} {word(VISIT_KIND_WORDS, visit.kind)} <Tag>{say('unsent', { count: 1 })}</Tag>
                </div>
              ))}
            {open?.pairing.id === pairing.id ? (
              <VisitForm
                owner={owner}
                pairing={pairing}
                visit={open.visit}
                onClose={isWritten => {
                  setOpen(null)
                  if (isWritten) void look().then(flush)
                }}
              />
            ) : (
              <div>
                <Button onClick={() => setOpen({ pairing })} aria-label={`${say('record')} ${pairing.maskedName}`}>
                  {say('record')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Refused({
  visit,
  pairing,
  onMend,
  onGone,
}: {
  visit: UnsentVisit
  pairing: KeptPairing | undefined
  onMend: (open: { pairing: KeptPairing; visit: UnsentVisit }) => void
  onGone: () => void
}) {
  const say = useTexts(TEXTS)
  const { word, said } = useLanguage()
  return (
    <Alert
      type="error"
      title={`${pairing?.maskedName ?? ''} ${visit.on} ${word(VISIT_KIND_WORDS, visit.kind)}`}
      description={said(visit.refusal)}
      action={
        <Space>
          {pairing && <Button onClick={() => onMend({ pairing, visit })}>{say('mend')}</Button>}
          <Button onClick={() => void forgetVisits([visit.key]).then(onGone)}>{say('giveUp')}</Button>
        </Space>
      }
    />
  )
}

interface Written {
  on: string
  kind: string
  way: string
  lessons?: number | null
  comfortMoney?: string
  paidFrom?: string
  signed?: boolean
  notes?: string
  another?: boolean
}

function VisitForm({
  owner,
  pairing,
  visit,
  onClose,
}: {
  owner: string
  pairing: KeptPairing
  visit: UnsentVisit | undefined
  onClose: (isWritten: boolean) => void
}) {
  const say = useTexts(TEXTS)
  const { word } = useLanguage()
  const { message } = App.useApp()
  const [form] = Form.useForm<Written>()
  const kind = Form.useWatch('kind', form)
  const money = Form.useWatch('comfortMoney', form)
  const options = (words: Record<string, Words>) =>
    Object.keys(words).map(code => ({ value: code, label: word(words, code) }))
  const write = async (values: Written) => {
    await writeVisit({
      // what was refused was not entered: mended, it is another content under another key
      key: crypto.randomUUID(),
      owner,
      pairingId: pairing.id,
      on: values.on,
      kind: values.kind,
      way: values.way,
      lessons: values.kind === 'HOME_TEACHING' ? (values.lessons ?? null) : null,
      comfortMoney: values.comfortMoney || null,
      paidFrom: values.comfortMoney ? (values.paidFrom ?? null) : null,
      signed: values.signed ?? false,
      notes: values.notes?.trim() ?? '',
      another: values.another ?? false,
      refusal: null,
      writtenAt: Date.now(),
    })
    if (visit) await forgetVisits([visit.key])
    message.success(say('saved'))
    onClose(true)
  }
  const isNeeded = [{ required: true, message: say('needs') }]
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={
        visit
          ? { ...visit, comfortMoney: visit.comfortMoney ?? undefined, paidFrom: visit.paidFrom ?? undefined }
          : { on: todayInChina(), way: 'HOME' }
      }
      onFinish={values => void write(values)}
    >
      <Form.Item name="on" label={say('on')} rules={isNeeded}>
        <Input type="date" min={pairing.from} max={todayInChina()} />
      </Form.Item>
      <Form.Item name="kind" label={say('kind')} rules={isNeeded}>
        <Select options={options(VISIT_KIND_WORDS)} />
      </Form.Item>
      <Form.Item name="way" label={say('way')}>
        <Select options={options(WAY_WORDS)} />
      </Form.Item>
      {kind === 'HOME_TEACHING' && (
        <Form.Item name="lessons" label={say('lessons')} rules={isNeeded}>
          <InputNumber min={1} max={12} precision={0} />
        </Form.Item>
      )}
      <Form.Item name="comfortMoney" label={say('money')} rules={[{ pattern: AMOUNT, message: say('money') }]}>
        <Input inputMode="decimal" maxLength={8} />
      </Form.Item>
      {money && (
        <>
          <Form.Item name="paidFrom" label={say('paidFrom')} rules={isNeeded}>
            <Select options={options(PAYER_WORDS)} />
          </Form.Item>
          <Form.Item
            name="signed"
            valuePropName="checked"
            rules={[{ validator: (_, value) => (value ? Promise.resolve() : Promise.reject(new Error(say('needs')))) }]}
          >
            <Checkbox>{say('signed')}</Checkbox>
          </Form.Item>
        </>
      )}
      <Form.Item name="notes" label={say('notes')}>
        <Input.TextArea rows={3} maxLength={MOST_NOTES} />
      </Form.Item>
      <Form.Item name="another" valuePropName="checked">
        <Checkbox>{say('another')}</Checkbox>
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit">
          {say('save')}
        </Button>
        <Button onClick={() => onClose(false)}>{say('cancel')}</Button>
      </Space>
    </Form>
  )
}
