import { Tag } from 'antd'
import { Link } from 'react-router'
import { graphql } from '../generated'
import type { ReservationLineFragment } from '../generated/graphql'
import { useLanguage, useTexts } from '../language/language'
import { DataTable } from '../parts/data-table'
import { useThing } from './counts'
import { NEED_TEXTS, RESERVATION_STATUS_WORDS } from './need-words'

graphql(`
  fragment ReservationLine on Reservation {
    id region purpose quantity status expiresAt mayExtend partnerName isOwn open
    item { code name english }
  }
`)

const DAY_MS = 86_400_000

/** How long a reservation lasts, in words. */
export function Countdown({ reservation }: { reservation: { status: string; expiresAt: string } }) {
  const say = useTexts(NEED_TEXTS)
  if (reservation.status !== 'HELD') return null
  const days = Math.floor((Date.parse(reservation.expiresAt) - Date.now()) / DAY_MS)
  return <span className={days < 3 ? 'is-soon' : 'hint'}>{days > 0 ? say('daysLeft', { days }) : say('lastDay')}</span>
}

/** Reservations, those that hold first. */
export function Reservations({ reservations }: { reservations: readonly ReservationLineFragment[] }) {
  const say = useTexts(NEED_TEXTS)
  const { text, word } = useLanguage()
  const thing = useThing()
  return (
    <DataTable<ReservationLineFragment>
      label={say('reservations')}
      rows={reservations}
      rowKey={row => row.id}
      empty={say('noReservations')}
      columns={[
        {
          title: say('item'),
          cell: row => {
            const name = thing({ item: row.item ?? null, purpose: row.purpose })
            return row.isOwn ? <Link to={`/reservations/${row.id}`}>{name}</Link> : name
          },
        },
        { title: say('partner'), from: 'md', cell: row => row.partnerName },
        { title: say('persons'), isNumber: true, cell: row => row.quantity },
        {
          title: text('status'),
          cell: row => (
            <>
              <Tag>{word(RESERVATION_STATUS_WORDS, row.status)}</Tag> <Countdown reservation={row} />
            </>
          ),
        },
      ]}
    />
  )
}
