import { run } from '@dianming/shared/database/statement'
import type pg from 'pg'
import { needPublishAll, reservationEndOver } from '../generated/statements.js'

/** Publishes the groups of each county once a day, after three in the morning in China. */
export const publishDaily = (pool: pg.Pool): Promise<unknown> => run(pool, needPublishAll)

/** Ends reservations whose days are over; whoever reads them sees them over before that. */
export const endReservations = (pool: pg.Pool): Promise<unknown> => run(pool, reservationEndOver)
