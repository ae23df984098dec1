import { type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { BadInput, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { releaseDecide, releaseDecided, releaseList } from '../generated/statements.js'
import { Release, ReleaseConnection, ReleaseStatus } from './release.entity.js'

const MAX_AT_ONCE = 200

function toRelease(context: OperationContext, row: RowOf<typeof releaseDecided>): Release {
  context.concerns(row.studentId)
  return Object.assign(new Release(), row, { student: { id: row.studentId } })
}

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => ReleaseConnection, {
    nullable: true,
    description: 'Students of the caller’s region whom a register of another county lists; by county and register.',
  })
  releases(
    @Ctx() context: OperationContext,
    @Arg('status', () => ReleaseStatus, { nullable: true, description: 'Only these.' }) status:
      | ReleaseStatus
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const list = { statement: releaseList, parameters: { status: status ?? null } }
    return pageOf(context, list, { first, after }, row => toRelease(context, row))
  }

  @Mutation(() => [Release], {
    description:
      'Releases students to registers of other counties, or keeps them; may be said otherwise later. At most 200 at once, all or none. For an OPERATOR of the education bureau that holds them. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT for a refusal without a reason.',
  })
  async decideReleases(
    @Ctx() context: OperationContext,
    @Arg('ids', () => [ID], { description: 'Which.' }) ids: string[],
    @Arg('release', () => Boolean, { description: 'Whether the registers’ bureaus may read them.' }) release: boolean,
    @Arg('reason', () => String, { nullable: true, description: 'Why; needed for a refusal.' })
    reason: string | undefined,
  ): Promise<Release[]> {
    const asked = [...new Set(ids.map(id => id.toLowerCase()))]
    if (asked.length === 0 || asked.length > MAX_AT_ONCE)
      throw new BadInput(`每次处理 1 到 ${MAX_AT_ONCE} 条`, `decide 1 to ${MAX_AT_ONCE} at once`)
    if (!release && !saysWhy(reason)) throw new BadInput('请写明原因', 'say why')
    if (!asked.every(isId)) throw new NotFound('该申请')
    const [done] = await rows(context.em, releaseDecide, {
      asked,
      release,
      reason: reason?.trim() || null,
      subject: context.principal.subject,
    })
    if (done?.n !== asked.length) throw new NotFound('该申请')
    const found = await rows(context.em, releaseDecided, { asked })
    return found.map(row => toRelease(context, row))
  }
}
