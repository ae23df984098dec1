import { useMutation } from '@apollo/client/react'
import { Button, Card, DatePicker, Form, Input, Modal, Space, Tag } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { FindingViewFragment, Verdict } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Money } from '../parts/money'
import { useTold } from '../parts/told'
import { DONE_AT, FINDING_KIND_WORDS, FINDING_STATUS_WORDS, VERDICT_WORDS } from './finding-words'

graphql(`
  fragment FindingView on Finding {
    id
    kind
    rule
    ruleName(locale: $locale)
    severity
    term
    amountAtStake
    status
    explanation(locale: $locale)
    advice(locale: $locale)
    decisions { by organisation verdict reason until at }
  }
`)

const DECIDE = graphql(`
  mutation DecideFinding($input: DecideFindingInput!) {
    decideFinding(input: $input) { id status }
  }
`)

/** One finding in plain words, what to do about it, and what people decided. */
export function FindingCard({
  finding,
  who,
  acts,
  onDecided,
}: {
  finding: FindingViewFragment
  who?: ReactNode
  /** buttons that do what is to be done */
  acts?: ReactNode
  onDecided: () => void
}) {
  const { text, word, term, moment } = useLanguage()
  const { isOperator, audience } = useViewer()
  const doneAt = DONE_AT[finding.rule]
  // its matches are decided one by one, in the queue
  const isQueue = finding.rule === 'UNRESOLVED_MATCH'
  return (
    <Card size="small" className={`finding kind-${finding.kind}`} data-rule={finding.rule}>
      <div className="finding-title">
        <Tag className={`kind-${finding.kind}`}>{word(FINDING_KIND_WORDS, finding.kind)}</Tag>
        <strong>{finding.ruleName}</strong>
        <span className="hint">{term(finding.term)}</span>
        {who}
        {finding.amountAtStake && (
          <span className="stake">
            {text('atStake')} <Money yuan={finding.amountAtStake} />
          </span>
        )}
      </div>
      <p>{finding.explanation}</p>
      <p className="advice">
        {text('whatToDo')}
        {finding.advice}
      </p>
      <Space wrap>
        <Tag>{word(FINDING_STATUS_WORDS, finding.status)}</Tag>
        {acts}
        {audience === 'EDUCATION' && doneAt && (
          <Link className="no-print" to={doneAt.path}>
            {word({ doneAt: doneAt.words }, 'doneAt')}
          </Link>
        )}
        {isQueue && audience !== 'REGISTER' && <Link to="/reviews">{text('reviews')}</Link>}
        {isOperator && !isQueue && (
          <>
            <Decide finding={finding} verdict="CONFIRM" onDecided={onDecided} />
            <Decide finding={finding} verdict="DISMISS" onDecided={onDecided} />
          </>
        )}
      </Space>
      {finding.decisions.length > 0 && (
        <ul className="decisions">
          {finding.decisions.map(decision => (
            <li key={`${decision.organisation} ${decision.at}`}>
              {moment(decision.at)} {decision.organisation} {decision.by} {word(VERDICT_WORDS, decision.verdict)}
              {decision.reason && `：${decision.reason}`}
              {decision.until && ` (${text('until')} ${decision.until})`}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Decide({
  finding,
  verdict,
  onDecided,
}: {
  finding: FindingViewFragment
  verdict: Verdict
  onDecided: () => void
}) {
  const { text, word } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [decide, { loading }] = useMutation(DECIDE)
  const told = useTold()
  const [form] = Form.useForm<{ reason: string; until?: Dayjs }>()
  const finish = async ({ reason, until }: { reason: string; until?: Dayjs }) => {
    if (loading) return
    const input = { findingId: finding.id, verdict, reason, until: until?.format('YYYY-MM-DD') ?? null }
    if (await told(() => decide({ variables: { input } }))) {
      setOpen(false)
      onDecided()
    }
  }
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        {word(VERDICT_WORDS, verdict)}
      </Button>
      <Modal
        open={isOpen}
        title={`${word(VERDICT_WORDS, verdict)} · ${finding.ruleName}`}
        confirmLoading={loading}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <p>{text(verdict === 'CONFIRM' ? 'confirmHint' : 'dismissHint')}</p>
        <Form form={form} layout="vertical" onFinish={values => void finish(values)} preserve={false}>
          <Form.Item
            name="reason"
            label={text('reason')}
            rules={[{ required: true, whitespace: true, min: 2, max: 500 }]}
          >
            <Input.TextArea autoFocus rows={3} />
          </Form.Item>
          {verdict === 'DISMISS' && (
            <Form.Item name="until" label={text('dismissUntil')}>
              <DatePicker minDate={dayjs()} />
            </Form.Item>
          )}
        </Form>
      </Modal>
    </>
  )
}
