import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { schoolClaimClaims, schoolClaimDecide, schoolClaimFind } from '../generated/statements.js'
import { SchoolClaim, SchoolClaimConnection, SchoolClaimStatus } from './school-claim.entity.js'

@Resolver(() => SchoolClaim)
export class SchoolClaimResolver {
  @Query(() => SchoolClaimConnection, {
    nullable: true,
    description: 'School codes that two counties name: a county’s own claims, the platform’s all; the newest first.',
  })
  schoolClaims(
    @Ctx() context: OperationContext,
    @Arg('status', () => SchoolClaimStatus, { nullable: true, description: 'Only these.' }) status:
      | SchoolClaimStatus
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const list = { statement: schoolClaimClaims, parameters: { status: status ?? null } }
    return pageOf(context, list, { first, after }, row => Object.assign(new SchoolClaim(), row))
  }

  @Mutation(() => SchoolClaim, {
    description:
      'Says whose a school code is; kept with who decided and why. Granted, the school with its students is the claiming county’s, which then sends its file again. For an OPERATOR of the platform. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  async decideSchoolClaim(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The claim.' }) id: string,
    @Arg('grant', () => Boolean, { description: 'Whether the code is the claiming county’s.' }) grant: boolean,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<SchoolClaim> {
    if (!saysWhy(reason)) throw new BadInput('请写明依据', 'say what it stands on')
    if (!isId(id)) throw new NotFound('该申请')
    const [done] = await patiently(context, () =>
      rows(context.em, schoolClaimDecide, { id, grant, reason: reason.trim(), subject: context.principal.subject }),
    )
    if (done?.outcome === 'STATE_NOT_ALLOWED')
      throw new DianmingError('STATE_NOT_ALLOWED', '该申请已经决定', 'it is decided already')
    const [claim] = await rows(context.em, schoolClaimFind, { id })
    if (done?.outcome !== 'DONE' || !claim) throw new NotFound('该申请')
    return Object.assign(new SchoolClaim(), claim)
  }
}
