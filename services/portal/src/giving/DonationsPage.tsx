import { useMutation, useQuery } from '@apollo/client/react'
import { FORM_WORDS, PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { Button, DatePicker, Form, Input, InputNumber, Modal, Select, Space } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { AidForm, AidPurpose, DonationsQuery, DonationWaiting } from '../generated/graphql'
import { useLanguage } from '../language/language'
import { Choice } from '../parts/choice'
import { DataTable } from '../parts/data-table'
import { oneOf, useFilters } from '../parts/filters'
import { AMOUNT, Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { WAITING_WORDS } from './giving-words'
import { OfferedShares } from './OfferedShares'

const DONATIONS = graphql(`
  query Donations($uscc: String!, $waiting: DonationWaiting, $after: String) {
    partner(uscc: $uscc) {
      id
      name
      uscc
      donations(waiting: $waiting, first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity }
      }
    }
  }
`)
const REGISTER_DONATION = graphql(`
  mutation RegisterDonation($input: RegisterDonationInput!) {
    registerDonation(input: $input) { id }
  }
`)

type Donation = NonNullable<DonationsQuery['partner']>['donations']['nodes'][number]

/** What the organisation put in, what it gave of it and what is left. */
export default function DonationsPage() {
  const { text } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const [filters, setFilters] = useFilters('waiting')
  const waiting = oneOf<DonationWaiting>(filters.waiting, WAITING_WORDS)
  const asked = useQuery(DONATIONS, {
    variables: { uscc: viewer.uscc ?? '', waiting, after: after ?? null },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <div className="title-line">
        <h1>{text('donations')}</h1>
        {viewer.isOperator && <RegisterDonation onDone={() => void asked.refetch()} />}
      </div>
      <Space wrap className="filters no-print">
        <Choice
          label={text('whatWaits')}
          value={filters.waiting}
          onChange={each => setFilters({ waiting: each })}
          words={WAITING_WORDS}
        />
      </Space>
      {asked.data && !asked.data.partner && !asked.error ? (
        <p className="empty">{text('noDonations')}</p>
      ) : (
        <Shown asked={asked} of={data => data.partner}>
          {partner => (
            <>
              <List donations={partner.donations.nodes} />
              <Pager page={partner.donations} />
            </>
          )}
        </Shown>
      )}
      <OfferedShares onTaken={() => void asked.refetch()} />
    </>
  )
}

function List({ donations }: { donations: Donation[] }) {
  const { text, word } = useLanguage()
  return (
    <DataTable<Donation>
      label={text('donations')}
      rows={donations}
      rowKey={row => row.id}
      empty={text('noDonations')}
      columns={[
        {
          title: text('title'),
          cell: donation => <Link to={`/donations/${donation.id}`}>{donation.title}</Link>,
        },
        {
          title: text('purposeOf'),
          from: 'md',
          cell: donation => `${word(PURPOSE_WORDS, donation.purpose)} · ${word(FORM_WORDS, donation.form)}`,
        },
        { title: text('receivedOn'), isWhole: true, from: 'lg', cell: row => row.receivedOn },
        {
          title: text('amountYuan'),
          isNumber: true,
          from: 'sm',
          cell: each => <Money yuan={each.amount} />,
        },
        {
          title: text('givenYuan'),
          isNumber: true,
          from: 'md',
          cell: each => <Money yuan={each.givenAmount} />,
        },
        {
          title: text('left'),
          isNumber: true,
          cell: each => (
            <>
              {each.leftAmount != null && <Money yuan={each.leftAmount} />}
              {each.leftQuantity != null && (
                <div className="hint">
                  {each.leftQuantity} {each.unit}
                </div>
              )}
              {each.leftAmount == null && each.leftQuantity == null && (
                <span className="hint">{text('notCounted')}</span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

interface NewDonation {
  title: string
  form: AidForm
  purpose: AidPurpose
  amount?: string
  quantity?: number
  unit?: string
  receivedOn: Dayjs
}

function RegisterDonation({ onDone }: { onDone: () => void }) {
  const { text, word } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [register, { loading }] = useMutation(REGISTER_DONATION)
  const told = useTold()
  const [form] = Form.useForm<NewDonation>()
  const aidForm = Form.useWatch('form', form)
  // one key for one filled form: sent twice it is one donation
  const key = useRef(crypto.randomUUID())
  const open = () => {
    key.current = crypto.randomUUID()
    setOpen(true)
  }
  const finish = async ({ receivedOn, amount, quantity, unit, ...given }: NewDonation) => {
    const input = {
      ...given,
      amount: amount || null,
      quantity: quantity ?? null,
      unit: unit || null,
      receivedOn: receivedOn.format('YYYY-MM-DD'),
      idempotencyKey: key.current,
    }
    if (await told(() => register({ variables: { input } }))) {
      setOpen(false)
      onDone()
    }
  }
  return (
    <>
      <Button type="primary" onClick={open}>
        {text('registerDonation')}
      </Button>
      <Modal
        open={isOpen}
        title={text('registerDonation')}
        confirmLoading={loading}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ form: 'GOODS', purpose: 'DEVICE', receivedOn: dayjs() }}
          onFinish={values => void finish(values)}
          // a changed form is another request
          onValuesChange={() => {
            key.current = crypto.randomUUID()
          }}
        >
          <Form.Item name="title" label={text('title')} rules={[{ required: true, whitespace: true, max: 200 }]}>
            <Input autoFocus />
          </Form.Item>
          <Space wrap>
            <Form.Item name="form" label={text('form')}>
              <Select className="choice" options={optionsOf(FORM_WORDS, word, ['LOAN'])} />
            </Form.Item>
            <Form.Item name="purpose" label={text('purposeOf')}>
              <Select className="choice" options={optionsOf(PURPOSE_WORDS, word)} />
            </Form.Item>
            <Form.Item name="receivedOn" label={text('receivedOn')} rules={[{ required: true }]}>
              <DatePicker maxDate={dayjs()} allowClear={false} />
            </Form.Item>
          </Space>
          <Space wrap>
            <Form.Item
              name="amount"
              label={text('amountYuan')}
              rules={[{ required: aidForm === 'CASH' }, { pattern: AMOUNT, message: text('amountRule') }]}
            >
              <Input inputMode="decimal" />
            </Form.Item>
            <Form.Item
              name="quantity"
              label={text('quantity')}
              rules={[{ required: aidForm !== 'CASH', type: 'number', min: 0.01 }]}
            >
              <InputNumber min={0} />
            </Form.Item>
            <Form.Item name="unit" label={text('unit')} rules={[{ max: 20 }]}>
              <Input placeholder={text('unitExample')} />
            </Form.Item>
          </Space>
          <p className="hint">{text('priceHint')}</p>
        </Form>
      </Modal>
    </>
  )
}

type Word = ReturnType<typeof useLanguage>['word']
const optionsOf = (words: Parameters<Word>[0], word: Word, without: string[] = []) =>
  Object.keys(words)
    .filter(code => !without.includes(code))
    .map(code => ({ value: code, label: word(words, code) }))
