import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { entitlementDecline, entitlementDeclined, entitlementLock } from '../generated/statements.js'
import type { Entitlement } from './entitlement.entity.js'
import { loadEntitlement } from './entitlement.service.js'

async function change(
  context: OperationContext,
  id: string,
  from: 'NAMED' | 'DECLINED',
  to: 'NAMED' | 'DECLINED',
  reason: string,
): Promise<Entitlement> {
  if (!saysWhy(reason)) throw new BadInput('请写明原因', 'say why')
  await patiently(context, async () => {
    const [found] = isId(id) ? await rows(context.em, entitlementLock, { id }) : []
    if (!found) throw new NotFound('该应享记录')
    if (found.status !== from)
      throw new DianmingError('STATE_NOT_ALLOWED', '该记录的状态已变', 'it stands otherwise now')
    if (to === 'DECLINED' && found.isOnItsWay)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '已列入批次，请先由教育部门撤出',
        'it is in a batch; its bureau takes it off first',
      )
    await rows(context.em, entitlementDecline, { id, to, reason: reason.trim() })
    await rows(context.em, entitlementDeclined, { id, subject: context.principal.subject, reason: reason.trim() })
  })
  context.forget()
  const entitlement = await loadEntitlement(context, id)
  if (!entitlement) throw new NotFound('该应享记录')
  return entitlement
}

/** The family gives up what the child is due (放弃资助). NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT without a reason. */
export const declineEntitlement = (context: OperationContext, id: string, reason: string): Promise<Entitlement> =>
  change(context, id, 'NAMED', 'DECLINED', reason)

/** Takes a decline back: the child is due it again. NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT without a reason. */
export const acceptEntitlement = (context: OperationContext, id: string, reason: string): Promise<Entitlement> =>
  change(context, id, 'DECLINED', 'NAMED', reason)
