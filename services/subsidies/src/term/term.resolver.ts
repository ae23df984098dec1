import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term } from '@dianming/shared/subgraph/scalars'
import { DianmingError } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { termClose, termOpenBatches } from '../generated/statements.js'

@Resolver()
export class TermResolver {
  @Mutation(() => Boolean, {
    description:
      'Closes a term’s books (结账): nothing is named or drafted for it any more. For an APPROVER of the education bureau, once every batch of the term is SETTLED or CANCELLED; STATE_NOT_ALLOWED before, FORBIDDEN.',
  })
  async closeTerm(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'County; within the caller’s region.' }) region: string,
    @Arg('term', () => Term, { description: 'The term.' }) term: string,
  ) {
    context.requireRegion(region)
    const open = await rows(context.em, termOpenBatches, { region, term })
    if (open.length)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `还有未结清的批次：${open.map(b => b.number).join('、')}`,
        `batches not settled: ${open.map(b => b.number).join(', ')}`,
      )
    const { principal } = context
    await rows(context.em, termClose, {
      region,
      term,
      organisation: principal.organisation,
      subject: principal.subject,
    })
    return true
  }
}
