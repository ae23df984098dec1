import { run } from '@dianming/shared/database/statement'
import type pg from 'pg'
import { giftPromisesEnd } from '../generated/statements.js'

/** A promise that nobody has confirmed within thirty days ends; its donation holds it again. Answers how many ended. */
export const endPromises = async (pool: pg.Pool): Promise<number> => (await run(pool, giftPromisesEnd)).rowCount ?? 0
