import { useMutation, useQuery } from '@apollo/client/react'
import { FORM_WORDS, PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { App, Button, Descriptions, Form, Input, Modal, Tag } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { DonationPageQuery } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { formatYuan, Money } from '../parts/money'
import { Pager, useAfter } from '../parts/pager'
import { Shown } from '../parts/shown'
import { useTold } from '../parts/told'
import { DonationLedger, linesOf } from './DonationLedger'
import { GIFT_STATUS_WORDS, GIVING_TEXTS, VOUCHER_STATUS_WORDS } from './giving-words'

const DONATION_PAGE = graphql(`
  query DonationPage($id: ID!, $after: String) {
    donation(id: $id) {
      id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity
      ...DonationLedger
      gifts(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id title amount quantity unit term status givenOn overlap unnamedCount
          voucher { id lastFour status }
          beneficiary { aidCode maskedName school stage grade }
          school { id }
          village
        }
      }
    }
  }
`)
const CANCEL_GIFT = graphql(`
  mutation CancelGift($id: ID!, $reason: String!) {
    cancelGift(id: $id, reason: $reason) { id status }
  }
`)

const NAME_DELIVERY = graphql(
  `mutation NameDelivery($input: NameDeliveryInput!) { nameDelivery(input: $input) { id } }`,
)

type Gift = NonNullable<DonationPageQuery['donation']>['gifts']['nodes'][number]

/** One donation and who got of it, as its giver may know. */
export default function DonationPage() {
  const { id = '' } = useParams()
  const { text, word } = useLanguage()
  const viewer = useViewer()
  const after = useAfter()
  const asked = useQuery(DONATION_PAGE, { variables: { id, after: after ?? null } })
  return (
    <Shown asked={asked} of={data => data.donation}>
      {donation => (
        <>
          <div className="title-line">
            <h1>{donation.title}</h1>
            {viewer.isOperator && <Link to={`/give?donation=${donation.id}`}>{text('giveOfThis')}</Link>}
          </div>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            items={[
              {
                key: 'purpose',
                label: text('purposeOf'),
                children: `${word(PURPOSE_WORDS, donation.purpose)} · ${word(FORM_WORDS, donation.form)}`,
              },
              { key: 'amount', label: text('amountYuan'), children: <Money yuan={donation.amount} /> },
              {
                key: 'quantity',
                label: text('quantity'),
                children: donation.quantity == null ? '—' : `${donation.quantity} ${donation.unit ?? ''}`,
              },
              { key: 'received', label: text('receivedOn'), children: donation.receivedOn },
              { key: 'given', label: text('givenYuan'), children: <Money yuan={donation.givenAmount} /> },
              {
                key: 'left',
                label: text('left'),
                children:
                  [
                    donation.leftAmount && formatYuan(donation.leftAmount),
                    donation.leftQuantity != null && `${donation.leftQuantity} ${donation.unit ?? ''}`,
                  ]
                    .filter(Boolean)
                    .join(' · ') || text('notCounted'),
              },
            ]}
          />
          <DonationLedger donation={donation} isOperator={viewer.isOperator} onChanged={() => void asked.refetch()} />
          <h2>{text('gifts')}</h2>
          <Gifts gifts={donation.gifts.nodes} onChanged={() => void asked.refetch()} />
          <Pager page={donation.gifts} />
        </>
      )}
    </Shown>
  )
}

function Gifts({ gifts, onChanged }: { gifts: Gift[]; onChanged: () => void }) {
  const say = useTexts(GIVING_TEXTS)
  const { text, word, term, grade } = useLanguage()
  const { isOperator } = useViewer()
  return (
    <DataTable<Gift>
      label={text('gifts')}
      rows={gifts}
      rowKey={row => row.id}
      empty={text('noGifts')}
      columns={[
        {
          title: text('beneficiary'),
          cell: ({ beneficiary, village, unnamedCount }) =>
            beneficiary
              ? `${beneficiary.maskedName}　${beneficiary.school}　${grade(beneficiary.stage, beneficiary.grade)}`
              : unnamedCount != null
                ? say('unnamed', { count: unnamedCount })
                : (village ?? text('schoolOrHousehold')),
        },
        { title: text('term'), from: 'md', cell: gift => term(gift.term) },
        { title: text('title'), from: 'md', cell: row => row.title },
        {
          title: text('amountYuan'),
          isNumber: true,
          cell: gift => (
            <>
              <Money yuan={gift.amount} />
              {gift.quantity != null && (
                <div className="hint">
                  {gift.quantity} {gift.unit}
                </div>
              )}
            </>
          ),
        },
        {
          title: text('status'),
          cell: gift => (
            <>
              {word(GIFT_STATUS_WORDS, gift.status)}{' '}
              {gift.voucher && <Tag>{word(VOUCHER_STATUS_WORDS, gift.voucher.status)}</Tag>}{' '}
              {gift.overlap && <Tag className="kind-OVERLAP">{text('overlaps')}</Tag>}
            </>
          ),
        },
        {
          title: text('actions'),
          cell: gift =>
            isOperator && gift.status === 'PLEDGED' ? (
              <TakeBack id={gift.id} onDone={onChanged} />
            ) : isOperator && gift.unnamedCount != null && gift.unnamedCount > 0 ? (
              <NameThem id={gift.id} onDone={onChanged} />
            ) : null,
        },
      ]}
    />
  )
}

function NameThem({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useTexts(GIVING_TEXTS)
  const { message } = App.useApp()
  const [name] = useMutation(NAME_DELIVERY)
  return (
    <Act<{ codes: string }>
      label={say('nameThem')}
      hint={say('nameHint')}
      fields={[{ name: 'codes', label: say('aidCodes'), as: 'LONG', most: 100_000, isNeeded: true }]}
      onDo={async ({ codes }) => {
        const { data } = await name({
          variables: { input: { giftId: id, aidCodes: linesOf(codes), idempotencyKey: crypto.randomUUID() } },
        })
        message.success(say('named', { count: data?.nameDelivery.length ?? 0 }))
      }}
      onDone={onDone}
    />
  )
}

function TakeBack({ id, onDone }: { id: string; onDone: () => void }) {
  const { text } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [cancel, { loading }] = useMutation(CANCEL_GIFT)
  const told = useTold()
  const [form] = Form.useForm<{ reason: string }>()
  const finish = async ({ reason }: { reason: string }) => {
    if (loading) return
    if (await told(() => cancel({ variables: { id, reason } }))) {
      setOpen(false)
      onDone()
    }
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {text('takeBack')}
      </Button>
      <Modal
        open={isOpen}
        title={text('takeBack')}
        confirmLoading={loading}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        <Form form={form} layout="vertical" preserve={false} onFinish={values => void finish(values)}>
          <Form.Item
            name="reason"
            label={text('reason')}
            rules={[{ required: true, whitespace: true, min: 2, max: 200 }]}
          >
            <Input autoFocus />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
