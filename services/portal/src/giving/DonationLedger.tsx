import { useMutation } from '@apollo/client/react'
import { PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { App, Space, Tag } from 'antd'
import { Link } from 'react-router'
import { graphql } from '../generated'
import type { AidPurpose, DonationLedgerFragment, DonationUseKind, PurposeBasis } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { Money } from '../parts/money'
import { ReasonButton } from '../parts/reason-button'
import { termOfToday, todayInChina } from '../parts/term-select'
import { useTold } from '../parts/told'
import { BASIS_WORDS, GIVING_TEXTS, OWN_USE_WORDS, USE_WORDS } from './giving-words'

graphql(`
  fragment DonationLedger on Donation {
    id purpose form amount quantity unit
    anonymous receivedFrom receiptNumber receiptHandler receiptOn receiptWaived agreementNumber closedOn
    reached { persons personTimes amount }
    uses { id kind amount quantity on reason document }
    offers { id toUscc amount quantity usedAmount usedQuantity withdrawnAt }
  }
`)
const RECEIPT = graphql(
  `mutation RecordReceipt($input: RecordReceiptInput!) { recordReceipt(input: $input) { id receiptNumber } }`,
)
const USE = graphql(
  `mutation RecordDonationUse($input: RecordDonationUseInput!) { recordDonationUse(input: $input) { id } }`,
)
const CLOSE = graphql(`mutation CloseDonation($id: ID!) { closeDonation(id: $id) { id closedOn } }`)
const OFFER = graphql(`mutation OfferShare($input: OfferShareInput!) { offerShare(input: $input) { id } }`)
const WITHDRAW_OFFER = graphql(
  `mutation WithdrawShareOffer($id: ID!) { withdrawShareOffer(id: $id) { id withdrawnAt } }`,
)
const PROPOSE = graphql(
  `mutation ProposePurposeChange($input: ProposePurposeChangeInput!) { proposePurposeChange(input: $input) { id status } }`,
)
const EXPORT_CODES = graphql(
  `mutation ExportVouchers($id: ID!) { file: exportVouchers(donationId: $id) { id downloadUrl } }`,
)
const REPORT = graphql(
  `mutation ReportActivations($id: ID!, $activations: [ActivationInput!]!) { reportActivations(donationId: $id, activations: $activations) { activated unchanged unknown void } }`,
)
const DELIVER = graphql(
  `mutation DeliverUnnamed($input: GiveGiftInput!) { giveGift(input: $input) { id unnamedCount } }`,
)
const EXPORT_USE = graphql(
  `mutation ExportDonationUse($id: ID!) { file: exportDonationUse(donationId: $id) { id downloadUrl } }`,
)

interface Part {
  donation: DonationLedgerFragment
  isOperator: boolean
  onChanged: () => void
}

/** What the donor is told of a donation, and everything that becomes of it beside gifts. */
export function DonationLedger(part: Part) {
  const say = useTexts(GIVING_TEXTS)
  const { donation, isOperator } = part
  const isOpen = isOperator && !donation.closedOn
  return (
    <>
      {donation.reached && (
        <p>
          {say('reached')}：
          {say('reachedOf', {
            persons: donation.reached.persons,
            times: donation.reached.personTimes,
            amount: donation.reached.amount,
          })}
        </p>
      )}
      <Receipt {...part} />
      {isOperator && (
        <Space wrap className="filters no-print">
          <ExportUse id={donation.id} />
          {isOpen && <Deliver {...part} />}
          {isOpen && <ChangePurpose {...part} />}
          {isOpen && <Codes {...part} />}
          {isOpen && <Close {...part} />}
        </Space>
      )}
      <Uses {...part} />
      <Offers {...part} />
    </>
  )
}

function Receipt({ donation, isOperator, onChanged }: Part) {
  const say = useTexts(GIVING_TEXTS)
  const [record] = useMutation(RECEIPT)
  const told = donation.receiptNumber
    ? [donation.receiptNumber, donation.receiptHandler, donation.receiptOn, donation.receivedFrom]
        .filter(Boolean)
        .join(' · ')
    : say(donation.receiptWaived ? 'waived' : 'noReceipt')
  return (
    <p>
      {say('receipt')}：{told} {donation.anonymous && <Tag>{say('anonymous')}</Tag>}{' '}
      {isOperator && !donation.closedOn && (
        <Act<{
          receivedFrom?: string
          receiptNumber?: string
          handler?: string
          on?: string
          waived?: boolean
          anonymous?: boolean
        }>
          label={say('recordReceipt')}
          hint={say('receiptHint')}
          start={{ on: todayInChina(), waived: false, anonymous: donation.anonymous }}
          fields={[
            { name: 'receivedFrom', label: say('receivedFrom') },
            { name: 'receiptNumber', label: say('receiptNumber') },
            { name: 'handler', label: say('handler') },
            { name: 'on', label: say('day'), as: 'DAY' },
            { name: 'waived', label: say('noneWanted'), as: 'YES_NO' },
            { name: 'anonymous', label: say('anonymous'), as: 'YES_NO' },
          ]}
          onDo={values =>
            record({
              variables: {
                input: {
                  donationId: donation.id,
                  receivedFrom: values.receivedFrom ?? null,
                  receiptNumber: values.receiptNumber ?? null,
                  handler: values.handler ?? null,
                  on: values.on ?? null,
                  waived: values.waived ?? false,
                  anonymous: values.anonymous ?? false,
                },
              },
            })
          }
          onDone={onChanged}
        />
      )}
    </p>
  )
}

function ExportUse({ id }: { id: string }) {
  const say = useTexts(GIVING_TEXTS)
  const told = useTold()
  const [file] = useMutation(EXPORT_USE)
  return (
    <ReasonButton
      label={say('exportUse')}
      isLarge
      onSay={async () => {
        await told(async () => {
          const { data } = await file({ variables: { id } })
          if (data) download(data.file.downloadUrl)
        })
      }}
    />
  )
}

function Close({ donation, onChanged }: Part) {
  const say = useTexts(GIVING_TEXTS)
  const told = useTold()
  const [close] = useMutation(CLOSE)
  return (
    <ReasonButton
      label={say('close')}
      hint={say('closeHint')}
      isLarge
      onSay={async () => {
        if (await told(() => close({ variables: { id: donation.id } }))) onChanged()
      }}
    />
  )
}

function Deliver({ donation, onChanged }: Part) {
  const say = useTexts(GIVING_TEXTS)
  const { text } = useLanguage()
  const [deliver] = useMutation(DELIVER)
  return (
    <Act<{ people: number; region: string; amount?: string; term: string }>
      label={say('deliver')}
      hint={say('deliverHint')}
      isLarge
      start={{ term: termOfToday() }}
      fields={[
        { name: 'people', label: say('people'), as: 'WHOLE', least: 1, most: 1_000_000, isNeeded: true },
        { name: 'region', label: say('county'), isNeeded: true, like: [/^\d{6}(\d{3}){0,2}$/, say('county')] },
        { name: 'amount', label: text('amountYuan'), as: 'YUAN', isNeeded: donation.form === 'CASH' },
        { name: 'term', label: text('term'), as: 'TERM', isNeeded: true },
      ]}
      onDo={values =>
        deliver({
          variables: {
            input: {
              donationId: donation.id,
              unnamedCount: values.people,
              region: values.region,
              amount: values.amount ?? null,
              term: values.term,
              idempotencyKey: crypto.randomUUID(),
            },
          },
        })
      }
      onDone={onChanged}
    />
  )
}

function ChangePurpose({ donation, onChanged }: Part) {
  const say = useTexts(GIVING_TEXTS)
  const [propose] = useMutation(PROPOSE)
  return (
    <Act<{ to: AidPurpose; basis: PurposeBasis; reference?: string; reason: string }>
      label={say('changePurpose')}
      hint={say('changeHint')}
      isLarge
      start={{ basis: 'DONOR_CONSENT' }}
      fields={[
        { name: 'to', label: say('newPurpose'), as: 'ONE', words: PURPOSE_WORDS, isNeeded: true },
        { name: 'basis', label: say('basis'), as: 'ONE', words: BASIS_WORDS, isNeeded: true },
        { name: 'reference', label: say('reference') },
        { name: 'reason', label: say('why'), isNeeded: true, least: 2 },
      ]}
      onDo={values =>
        propose({
          variables: {
            input: {
              donationId: donation.id,
              to: values.to,
              basis: values.basis,
              reference: values.reference ?? null,
              reason: values.reason,
              idempotencyKey: crypto.randomUUID(),
            },
          },
        })
      }
      onDone={onChanged}
    />
  )
}

function Codes({ donation }: Part) {
  const say = useTexts(GIVING_TEXTS)
  const told = useTold()
  const { message } = App.useApp()
  const [codes] = useMutation(EXPORT_CODES)
  const [report] = useMutation(REPORT)
  return (
    <>
      <Link to={`/imports?kind=vouchers&donation=${donation.id}`}>{say('uploadCodes')}</Link>
      <ReasonButton
        label={say('exportCodes')}
        isLarge
        onSay={async () => {
          await told(async () => {
            const { data } = await codes({ variables: { id: donation.id } })
            if (data) download(data.file.downloadUrl)
          })
        }}
      />
      <Act<{ codes: string; on: string }>
        label={say('reportUsed')}
        hint={say('reportHint')}
        isLarge
        start={{ on: todayInChina() }}
        fields={[
          { name: 'codes', label: say('codesAsked'), as: 'LONG', most: 100_000, isNeeded: true },
          { name: 'on', label: say('day'), as: 'DAY', isNeeded: true },
        ]}
        onDo={async values => {
          const activations = linesOf(values.codes).map(voucherCode => ({ voucherCode, on: values.on }))
          const { data } = await report({ variables: { id: donation.id, activations } })
          const said = data?.reportActivations
          if (said)
            message.info(
              say('reported', {
                activated: said.activated,
                unchanged: said.unchanged,
                unknown: said.unknown.length,
                void: said.void.length,
              }),
              8,
            )
        }}
      />
    </>
  )
}

/** Lines of a text that say something, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,，;；]+/)
      .map(line => line.trim())
      .filter(Boolean),
  ),
]

type Use = DonationLedgerFragment['uses'][number]

function Uses({ donation, isOperator, onChanged }: Part) {
  const say = useTexts(GIVING_TEXTS)
  const { text, word } = useLanguage()
  const [record] = useMutation(USE)
  return (
    <section>
      <h2>{say('uses')}</h2>
      {isOperator && !donation.closedOn && (
        <Act<{
          kind: DonationUseKind
          amount?: string
          quantity?: number
          on: string
          reason: string
          document?: string
        }>
          label={say('recordUse')}
          start={{ kind: 'RETURNED', on: todayInChina() }}
          fields={[
            { name: 'kind', label: say('useKind'), as: 'ONE', words: OWN_USE_WORDS, isNeeded: true },
            ...(donation.amount == null
              ? []
              : [{ name: 'amount' as const, label: text('amountYuan'), as: 'YUAN' as const }]),
            ...(donation.quantity == null
              ? []
              : [{ name: 'quantity' as const, label: donation.unit ?? '×', as: 'WHOLE' as const, most: 1_000_000 }]),
            { name: 'on', label: say('day'), as: 'DAY', isNeeded: true },
            { name: 'reason', label: say('why'), isNeeded: true, least: 2 },
            { name: 'document', label: say('proof') },
          ]}
          onDo={values =>
            record({
              variables: {
                input: {
                  donationId: donation.id,
                  kind: values.kind,
                  amount: values.amount ?? null,
                  quantity: values.quantity ?? null,
                  on: values.on,
                  reason: values.reason,
                  document: values.document ?? null,
                  idempotencyKey: crypto.randomUUID(),
                },
              },
            })
          }
          onDone={onChanged}
        />
      )}
      <DataTable<Use>
        label={say('uses')}
        rows={donation.uses}
        rowKey={row => row.id}
        empty={say('noUses')}
        columns={[
          { title: say('useKind'), cell: row => word(USE_WORDS, row.kind) },
          {
            title: text('amountYuan'),
            isNumber: true,
            cell: row =>
              row.amount == null ? `${row.quantity ?? ''}${donation.unit ?? ''}` : <Money yuan={row.amount} />,
          },
          { title: say('day'), isWhole: true, cell: row => row.on },
          { title: say('why'), from: 'sm', cell: row => [row.reason, row.document].filter(Boolean).join(' · ') },
        ]}
      />
    </section>
  )
}

type Offer = DonationLedgerFragment['offers'][number]

function Offers({ donation, isOperator, onChanged }: Part) {
  const say = useTexts(GIVING_TEXTS)
  const { text } = useLanguage()
  const told = useTold()
  const [offer] = useMutation(OFFER)
  const [withdraw] = useMutation(WITHDRAW_OFFER)
  return (
    <section>
      <h2>{say('offers')}</h2>
      {isOperator && !donation.closedOn && (
        <Act<{ toUscc: string; amount?: string; quantity?: number }>
          label={say('offer')}
          hint={say('offerHint')}
          fields={[
            { name: 'toUscc', label: say('toUscc'), isNeeded: true, like: [/^[0-9A-Za-z]{18}$/, say('usccRule')] },
            ...(donation.amount == null
              ? []
              : [{ name: 'amount' as const, label: text('amountYuan'), as: 'YUAN' as const }]),
            ...(donation.quantity == null
              ? []
              : [{ name: 'quantity' as const, label: donation.unit ?? '×', as: 'WHOLE' as const, most: 1_000_000 }]),
          ]}
          onDo={values =>
            offer({
              variables: {
                input: {
                  donationId: donation.id,
                  toUscc: values.toUscc,
                  amount: values.amount ?? null,
                  quantity: values.quantity ?? null,
                  idempotencyKey: crypto.randomUUID(),
                },
              },
            })
          }
          onDone={onChanged}
        />
      )}
      <DataTable<Offer>
        label={say('offers')}
        rows={donation.offers}
        rowKey={row => row.id}
        empty={say('noOffers')}
        columns={[
          { title: say('toUscc'), cell: row => <code>{row.toUscc}</code> },
          {
            title: say('offers'),
            cell: row =>
              say('usedOf', {
                used: donation.amount == null ? row.usedQuantity : row.usedAmount,
                most: row.amount ?? row.quantity ?? say('unlimited'),
              }),
          },
          {
            title: say('withdrawOffer'),
            cell: row =>
              row.withdrawnAt ? (
                say('taken')
              ) : isOperator ? (
                <ReasonButton
                  label={say('withdrawOffer')}
                  hint={say('withdrawOfferHint')}
                  onSay={async () => {
                    if (await told(() => withdraw({ variables: { id: row.id } }))) onChanged()
                  }}
                />
              ) : null,
          },
        ]}
      />
    </section>
  )
}
