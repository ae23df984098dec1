import type { ErrorLike } from '@apollo/client'
import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react'
import { FORM_WORDS, PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Alert, Button, Card, Form, Input, InputNumber, Select, Space } from 'antd'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { AskBeforeGivingQuery, GivingChoicesQuery } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { useFilters } from '../parts/filters'
import { AMOUNT, formatYuan } from '../parts/money'
import { codeOf, Shown, useErrorText } from '../parts/shown'
import { TermSelect, termOfToday } from '../parts/term-select'
import { useTold } from '../parts/told'
import { isGivable } from './givable'

const GIVING_CHOICES = graphql(`
  query GivingChoices($uscc: String!) {
    items { code name english purpose form onceMonths per }
    partner(uscc: $uscc) {
      id
      donations(first: 200) {
        nodes { id title form purpose unit quantity amount leftAmount leftQuantity }
      }
    }
  }
`)
const ASK = graphql(`
  query AskBeforeGiving($aidCode: ID!, $input: CheckOverlapInput!) {
    beneficiary(aidCode: $aidCode) { aidCode maskedName school stage grade }
    checkOverlap(input: $input) { overlap kinds adviceText { zh en } }
  }
`)
const GIVE_GIFT = graphql(`
  mutation GiveGift($input: GiveGiftInput!) {
    giveGift(input: $input) { id status donation { id leftAmount leftQuantity } }
  }
`)

type Donation = NonNullable<GivingChoicesQuery['partner']>['donations']['nodes'][number]

/** Asks whether a child has such a thing already, and gives: to a code, never to a name. */
export default function GivePage() {
  const { text } = useLanguage()
  const { uscc } = useViewer()
  const asked = useQuery(GIVING_CHOICES, { variables: { uscc: uscc ?? '' } })
  return (
    <>
      <h1>{text('give')}</h1>
      <p className="hint">{text('giveHint')}</p>
      <Shown asked={asked} of={data => data.items && data}>
        {data => (
          <AskAndGive
            donations={data.partner?.donations.nodes ?? []}
            items={data.items ?? []}
            onGiven={() => void asked.refetch()}
          />
        )}
      </Shown>
    </>
  )
}

interface Thought {
  aidCode: string
  donationId: string
  item?: string
  term: string
  amount?: string
  quantity?: number
}

function AskAndGive({
  donations,
  items,
  onGiven,
}: {
  donations: Donation[]
  items: NonNullable<GivingChoicesQuery['items']>
  onGiven: () => void
}) {
  const { text, at } = useLanguage()
  const { isOperator } = useViewer()
  const [filters] = useFilters('donation')
  const [form] = Form.useForm<Thought>()
  const donationId = Form.useWatch('donationId', form)
  const donation = donations.find(each => each.id === donationId)
  const [ask, asked] = useLazyQuery(ASK, { fetchPolicy: 'no-cache' })
  const [thought, setThought] = useState<Thought | null>(null)
  const givable = donations.filter(isGivable)
  const ours = items.filter(item => !donation || (item.purpose === donation.purpose && item.form === donation.form))
  const finish = (values: Thought) => {
    const chosen = donations.find(each => each.id === values.donationId)
    if (!chosen) return
    const aidCode = values.aidCode.trim()
    setThought({ ...values, aidCode })
    void ask({
      variables: {
        aidCode,
        input: { aidCode, item: values.item ?? null, purpose: chosen.purpose, form: chosen.form, term: values.term },
      },
    })
  }
  return (
    <>
      <Form
        form={form}
        layout="vertical"
        className="give"
        initialValues={{
          donationId: givable.find(each => each.id === filters.donation)?.id,
          term: termOfToday(),
          quantity: 1,
        }}
        onFinish={finish}
        onValuesChange={(changed: Partial<Thought>) => {
          setThought(null)
          if (changed.donationId) form.resetFields(['item'])
        }}
      >
        <Form.Item name="aidCode" label={text('aidCode')} rules={[{ required: true, whitespace: true }]}>
          <Input autoFocus autoComplete="off" />
        </Form.Item>
        <Form.Item name="donationId" label={text('donation')} rules={[{ required: true }]}>
          <Select
            notFoundContent={text(donations.length ? 'noneLeft' : 'noDonations')}
            options={givable.map(each => ({ value: each.id, label: <DonationLabel donation={each} /> }))}
          />
        </Form.Item>
        <Space wrap>
          <Form.Item name="item" label={text('item')}>
            <Select
              className="choice"
              allowClear
              placeholder={text('anyItem')}
              options={ours.map(item => ({ value: item.code, label: at ? item.english : item.name }))}
            />
          </Form.Item>
          <Form.Item name="term" label={text('term')} rules={[{ required: true }]}>
            <TermSelect />
          </Form.Item>
          {(donation?.form === 'CASH' || donation?.quantity == null) && donation && (
            <Form.Item
              name="amount"
              label={text('amountYuan')}
              rules={[{ required: donation.form === 'CASH', pattern: AMOUNT, message: text('amountRule') }]}
            >
              <Input inputMode="decimal" />
            </Form.Item>
          )}
          {donation?.quantity != null && (
            <Form.Item name="quantity" label={text('quantity')} rules={[{ required: true, type: 'number', min: 0.01 }]}>
              <InputNumber min={0} {...(donation.unit ? { suffix: donation.unit } : {})} />
            </Form.Item>
          )}
        </Space>
        <div>
          <Button type="primary" htmlType="submit" loading={asked.loading}>
            {text('askFirst')}
          </Button>
        </div>
      </Form>
      {thought && !asked.loading && asked.variables?.aidCode === thought.aidCode && (
        <Answer
          key={JSON.stringify(thought)}
          thought={thought}
          donation={donations.find(each => each.id === thought.donationId)}
          asked={asked}
          mayGive={isOperator}
          isCompared={donation?.form !== 'CASH' && ours.length > 0}
          onGiven={onGiven}
          onAnother={() => {
            setThought(null)
            form.resetFields(['aidCode'])
          }}
        />
      )}
    </>
  )
}

function DonationLabel({ donation }: { donation: Donation }) {
  const { text, word } = useLanguage()
  const left = [
    donation.leftAmount && `${formatYuan(donation.leftAmount)} ${text('yuan')}`,
    donation.leftQuantity != null && `${donation.leftQuantity} ${donation.unit ?? ''}`,
    donation.leftAmount == null && donation.leftQuantity == null && text('notCounted'),
  ].filter(Boolean)
  return (
    <>
      {donation.title}{' '}
      <span className="hint">{`${word(PURPOSE_WORDS, donation.purpose)} · ${word(FORM_WORDS, donation.form)} · ${text('left')} ${left.join(' / ')}`}</span>
    </>
  )
}

/** What the question came to. */
interface Asked {
  data?: AskBeforeGivingQuery | undefined
  error?: ErrorLike | undefined
}

function Answer({
  thought,
  donation,
  asked,
  mayGive,
  isCompared,
  onGiven,
  onAnother,
}: {
  thought: Thought
  donation: Donation | undefined
  asked: Asked
  mayGive: boolean
  /** whether the catalogue knows such a thing: of money and of other things nothing is compared */
  isCompared: boolean
  onGiven: () => void
  onAnother: () => void
}) {
  const { text, said, grade } = useLanguage()
  const errorText = useErrorText()
  const told = useTold()
  const [give, given] = useMutation(GIVE_GIFT)
  // one key for one answer: a second press is the same gift
  const key = useRef(crypto.randomUUID())
  const card = asked.data?.beneficiary
  const answer = asked.data?.checkOverlap
  if (!card || !answer)
    return (
      <Alert
        type="error"
        showIcon
        title={asked.error && codeOf(asked.error) !== 'NOT_FOUND' ? errorText(asked.error) : text('codeUnknown')}
        role="alert"
      />
    )
  const giveIt = () =>
    told(async () => {
      await give({
        variables: {
          input: {
            donationId: thought.donationId,
            aidCode: thought.aidCode,
            item: thought.item ?? null,
            amount: thought.amount || null,
            quantity: donation?.quantity == null ? null : (thought.quantity ?? null),
            term: thought.term,
            idempotencyKey: key.current,
          },
        },
      })
      onGiven()
    })
  return (
    <Card className="answer" role="region" aria-label={text('answer')} aria-live="polite">
      <p className="card-of-child">
        <strong>{card.maskedName}</strong>　{card.school}　{grade(card.stage, card.grade)}
      </p>
      <Alert
        type={answer.overlap ? 'warning' : isCompared ? 'success' : 'info'}
        showIcon
        data-testid="overlap"
        data-overlap={String(answer.overlap)}
        title={text(answer.overlap ? 'hasOne' : isCompared ? 'hasNone' : 'notCompared')}
        description={answer.overlap || isCompared ? said(answer.adviceText) : text('notComparedHint')}
      />
      {given.data ? (
        <Alert
          type="success"
          showIcon
          data-testid="given"
          title={text('given')}
          description={
            <Space>
              <Link to={`/donations/${thought.donationId}`}>{text('seeDonation')}</Link>
              <Button type="link" onClick={onAnother}>
                {text('giveAnother')}
              </Button>
            </Space>
          }
        />
      ) : (
        <Space wrap>
          {mayGive && (
            <Button type={answer.overlap ? 'default' : 'primary'} loading={given.loading} onClick={() => void giveIt()}>
              {text(answer.overlap ? 'giveAnyway' : 'giveNow')}
            </Button>
          )}
          <Button onClick={onAnother}>{text('anotherChild')}</Button>
        </Space>
      )}
    </Card>
  )
}
