import { normaliseSocialCreditCode } from '@dianming/shared/identity/social-credit-code'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Partner } from './partner.entity.js'

export const partnersById = (context: OperationContext) =>
  context.loader<Partner>('partner.by.id', async ids => {
    const found = await context.em.find(Partner, { id: { $in: [...ids] } })
    return new Map(found.map(partner => [partner.id, partner]))
  })

export const loadPartner = (context: OperationContext, id: string): Promise<Partner | null> =>
  isId(id) ? partnersById(context).load(id) : Promise.resolve(null)

/** A partner by id or by 统一社会信用代码; exactly one of them. */
export async function findPartner(context: OperationContext, id?: string, uscc?: string): Promise<Partner | null> {
  if ((id === undefined) === (uscc === undefined)) throw new BadInput('请给出 id 或 uscc 之一', 'give id or uscc')
  return id !== undefined
    ? loadPartner(context, id)
    : context.em.findOne(Partner, { uscc: normaliseSocialCreditCode(uscc ?? '') })
}
