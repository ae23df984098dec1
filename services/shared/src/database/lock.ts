import type { EntityManager } from '@mikro-orm/postgresql'
import { databasePatience } from '../generated/statements.js'
import { DianmingError } from '../vocabulary/errors.js'
import { rows } from './statement.js'

const LOCK_NOT_AVAILABLE = '55P03'

/** Does what may wait for another transaction, but not for long: STATE_NOT_ALLOWED then, which may be tried again. */
export async function patiently<T>(context: { em: EntityManager }, work: () => Promise<T>): Promise<T> {
  await rows(context.em, databasePatience)
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
