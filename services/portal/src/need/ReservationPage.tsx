import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Space, Tag } from 'antd'
import { Link, useParams } from 'react-router'
import { useViewer } from '../app/viewer'
import { graphql } from '../generated'
import type { ReservationPageQuery } from '../generated/graphql'
import { isGivable } from '../giving/givable'
import { useLanguage, useTexts } from '../language/language'
import { Act } from '../parts/act'
import { DataTable } from '../parts/data-table'
import { download } from '../parts/download'
import { ReasonButton } from '../parts/reason-button'
import { Shown } from '../parts/shown'
import { termOfToday } from '../parts/term-select'
import { useTold } from '../parts/told'
import { useThing } from './counts'
import { NEED_TEXTS, RESERVATION_STATUS_WORDS } from './need-words'
import { Countdown } from './reservations'

const RESERVATION_PAGE = graphql(`
  query ReservationPage($id: ID!, $uscc: String!) {
    reservation(id: $id) {
      ...ReservationLine
      cards { aidCode maskedName school stage grade }
    }
    partner(uscc: $uscc) {
      id
      donations(first: 200) { nodes { id title form purpose amount quantity leftAmount leftQuantity unit closedOn } }
    }
  }
`)
const GIVE_GIFTS = graphql(`mutation GiveGifts($input: GiveGiftsInput!) { giveGifts(input: $input) { id status } }`)
const EXTEND = graphql(`mutation ExtendReservation($id: ID!) { extendReservation(id: $id) { id expiresAt mayExtend } }`)
const RELEASE = graphql(`mutation ReleaseReservation($id: ID!) { releaseReservation(id: $id) { id status } }`)
const ISSUE_VOUCHERS = graphql(
  `mutation IssueVouchers($input: IssueVouchersInput!) { file: issueVouchers(input: $input) { id downloadUrl } }`,
)

type Found = NonNullable<ReservationPageQuery['reservation']>
type Donation = NonNullable<ReservationPageQuery['partner']>['donations']['nodes'][number]

/** Children whom a partner took on itself: their cards, the giving, and what is handed out for it. */
export default function ReservationPage() {
  const { id = '' } = useParams()
  const say = useTexts(NEED_TEXTS)
  const { text, word, grade } = useLanguage()
  const { uscc, isOperator } = useViewer()
  const told = useTold()
  const thing = useThing()
  const asked = useQuery(RESERVATION_PAGE, { variables: { id, uscc: uscc ?? '' }, fetchPolicy: 'cache-and-network' })
  const [extend] = useMutation(EXTEND)
  const [release] = useMutation(RELEASE)
  const refetch = () => void asked.refetch()
  return (
    <Shown asked={asked} of={data => data.reservation} keep>
      {reservation => {
        const donations = (asked.data?.partner?.donations.nodes ?? []).filter(
          each => each.purpose === reservation.purpose && !each.closedOn,
        )
        return (
          <>
            <div className="title-line">
              <h1>
                {thing({ item: reservation.item ?? null, purpose: reservation.purpose })} × {reservation.quantity}
              </h1>
              <Tag>{word(RESERVATION_STATUS_WORDS, reservation.status)}</Tag>
              <Countdown reservation={reservation} />
            </div>
            {isOperator && (
              <Space wrap className="filters">
                {reservation.status === 'HELD' && reservation.open > 0 && (
                  <GiveAll reservation={reservation} donations={donations.filter(isGivable)} onDone={refetch} />
                )}
                {reservation.open < reservation.cards.length && (
                  <Vouchers reservation={reservation} donations={donations} />
                )}
                {reservation.mayExtend && (
                  <ReasonButton
                    label={say('extend')}
                    hint={say('extendHint')}
                    onSay={async () => {
                      if (await told(() => extend({ variables: { id } }))) refetch()
                    }}
                  />
                )}
                {reservation.status === 'HELD' && (
                  <ReasonButton
                    label={say('release')}
                    hint={say('releaseHint')}
                    onSay={async () => {
                      if (await told(() => release({ variables: { id } }))) refetch()
                    }}
                  />
                )}
              </Space>
            )}
            <h2>{say('cards')}</h2>
            <DataTable<Found['cards'][number]>
              label={say('cards')}
              rows={reservation.cards}
              rowKey={row => row.aidCode}
              empty={say('noCards')}
              columns={[
                { title: text('name'), cell: row => row.maskedName },
                { title: text('school'), cell: row => `${row.school} ${grade(row.stage, row.grade)}` },
                { title: text('aidCode'), from: 'md', cell: row => <code>{row.aidCode}</code> },
              ]}
            />
          </>
        )
      }}
    </Shown>
  )
}

interface Giving {
  donationId: string
  amount?: string
  term: string
}

const wordsOf = (donations: readonly Donation[]) =>
  Object.fromEntries(
    donations.map(({ id, title, leftAmount, leftQuantity, unit }) => {
      const left = [leftAmount, leftQuantity == null ? null : `${leftQuantity}${unit ?? ''}`]
        .filter(Boolean)
        .join(' · ')
      const label = left ? `${title}（${left}）` : title
      return [id, [label, label] as const]
    }),
  )

function GiveAll({
  reservation,
  donations,
  onDone,
}: {
  reservation: Found
  donations: readonly Donation[]
  onDone: () => void
}) {
  const say = useTexts(NEED_TEXTS)
  const [give] = useMutation(GIVE_GIFTS)
  const [first] = donations
  if (!first)
    return (
      <Alert
        type="warning"
        showIcon
        title={
          <>
            {say('noDonation')} <Link to="/donations">→</Link>
          </>
        }
      />
    )
  return (
    <Act<Giving>
      label={say('giveAll', { count: reservation.open })}
      hint={say('giveAllHint')}
      isMain
      isLarge
      start={{ donationId: first.id, term: termOfToday() }}
      fields={[
        { name: 'donationId', label: say('donation'), as: 'ONE', words: wordsOf(donations), isNeeded: true },
        { name: 'amount', label: say('each'), as: 'YUAN', isNeeded: first.form === 'CASH' },
        { name: 'term', label: say('term'), as: 'TERM', isNeeded: true },
      ]}
      onDo={values =>
        give({
          variables: {
            input: {
              donationId: values.donationId,
              reservationId: reservation.id,
              item: reservation.item?.code ?? null,
              amount: values.amount ?? null,
              term: values.term,
              idempotencyKey: crypto.randomUUID(),
            },
          },
        })
      }
      onDone={onDone}
    />
  )
}

function Vouchers({ reservation, donations }: { reservation: Found; donations: readonly Donation[] }) {
  const say = useTexts(NEED_TEXTS)
  const [issue] = useMutation(ISSUE_VOUCHERS)
  return (
    <Act<{ donationId: string }>
      label={say('vouchers')}
      hint={say('vouchersHint')}
      isLarge
      {...(donations[0] ? { start: { donationId: donations[0].id } } : {})}
      fields={[{ name: 'donationId', label: say('donation'), as: 'ONE', words: wordsOf(donations), isNeeded: true }]}
      onDo={async ({ donationId }) => {
        const { data } = await issue({ variables: { input: { donationId, reservationId: reservation.id } } })
        if (data) download(data.file.downloadUrl)
      }}
    />
  )
}
