import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { NEWEST_FIRST, pageOf } from '@dianming/shared/subgraph/page'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { SchoolClaim, SchoolClaimConnection, SchoolClaimStatus } from './school-claim.entity.js'

const MIN_REASON = 2
const COLUMNS = `claim.id, claim.code, claim.name, claim.region, claim.organisation_name as "claimedBy", claim.at as "claimedAt", claim.status, claim.decided_at as "decidedAt", claim.reason as "decisionReason",
  case when (select session.audience()) = 'PLATFORM' then held.region end as "heldRegion", case when (select session.audience()) = 'PLATFORM' then held.name end as "heldName"`
const FROM = 'students.school_claim claim left join students.school held on held.code = claim.code'

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
    const list = {
      name: 'school.claims',
      columns: COLUMNS,
      from: `${FROM} where ($1::text is null or claim.status = $1)`,
      order: NEWEST_FIRST('claim.id'),
      parameters: [status ?? null],
    }
    return pageOf(context, list, { first, after }, (row: SchoolClaim) => Object.assign(new SchoolClaim(), row))
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
    if (reason.trim().length < MIN_REASON) throw new BadInput('请写明依据', 'say what it stands on')
    if (!isId(id)) throw new NotFound('该申请')
    const [done] = await patiently(context, () =>
      rows<{ outcome: string }>(
        context.em,
        '/* school.claim.decide */ select students.decide_school_claim($1, $2, $3, $4) as outcome',
        [id, grant, reason.trim(), context.principal.subject],
      ),
    )
    if (done?.outcome === 'STATE_NOT_ALLOWED')
      throw new DianmingError('STATE_NOT_ALLOWED', '该申请已经决定', 'it is decided already')
    const [claim] = await rows<SchoolClaim>(
      context.em,
      `/* school.claim.find */ select ${COLUMNS} from ${FROM} where claim.id = $1`,
      [id],
    )
    if (done?.outcome !== 'DONE' || !claim) throw new NotFound('该申请')
    return Object.assign(new SchoolClaim(), claim)
  }
}
