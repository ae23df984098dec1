import type { EntityManager } from '@mikro-orm/postgresql'
import { DianmingError } from '../vocabulary/errors.js'
import { rows } from './rows.js'

const PATIENCE = '8s'
const LOCK_NOT_AVAILABLE = '55P03'

/** Does what may wait for another transaction, but not for long: STATE_NOT_ALLOWED then, which may be tried again. */
export async function patiently<T>(context: { em: EntityManager }, work: () => Promise<T>): Promise<T> {
  await rows(context.em, `/* patience */ set local lock_timeout = '${PATIENCE}'`)
  try {
    return await work()
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '正在点名或导入，请稍后再试',
        'a roll call or an import is at work; try again after it',
      )
    throw error
  }
}
