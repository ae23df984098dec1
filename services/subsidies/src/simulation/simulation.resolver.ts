import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { SimulateInput, Simulation } from './simulation.entity.js'
import { simulate } from './simulation.js'

@Resolver()
export class SimulationResolver {
  @Query(() => Simulation, {
    nullable: true,
    description:
      'What a change of standards would cost and whom it would reach, before it is adopted. For an education bureau, in its region. FORBIDDEN, BAD_USER_INPUT, CONFLICT as saveStandard says.',
  })
  simulate(
    @Ctx() context: OperationContext,
    @Arg('input', () => SimulateInput, { description: 'What to try.' }) input: SimulateInput,
  ) {
    return simulate(context, input)
  }
}
