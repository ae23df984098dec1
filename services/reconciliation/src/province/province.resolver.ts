import { rows } from '@dianming/shared/database/statement'
import { bilingual } from '@dianming/shared/subgraph/bilingual'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Term } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import { provinceCounties, provinceFindings } from '../generated/statements.js'
import { Province, ProvinceCounty, ProvinceFinding } from './province.entity.js'

/** After this a county's figures are grey: it beats every five seconds. */
const HEARD_WITHIN_MS = 10 * 60_000

@Resolver(() => Province)
export class ProvinceResolver {
  @Query(() => Province, {
    nullable: true,
    description: 'The province over its counties, for its auditor and platform; null in a house that is one county’s.',
  })
  async province(@Ctx() context: OperationContext): Promise<Province | null> {
    const found = await rows(context.em, provinceCounties)
    if (found.length === 0) return null
    const since = Date.now() - HEARD_WITHIN_MS
    const counties = found.map(row =>
      Object.assign(new ProvinceCounty(), row, { isHeard: (row.heardAt?.getTime() ?? 0) > since }),
    )
    const times = counties.map(county => county.heardAt?.getTime() ?? null)
    return Object.assign(new Province(), {
      counties,
      heard: counties.filter(county => county.isHeard).length,
      oldest: times.includes(null) ? null : new Date(Math.min(...times.map(Number))),
    })
  }

  @FieldResolver(() => [ProvinceFinding], {
    description: 'What is found between counties in a term, the gravest rule first.',
  })
  async findings(
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { description: 'The term.' }) term: string,
  ): Promise<ProvinceFinding[]> {
    return (await rows(context.em, provinceFindings, { term })).map(({ name, english, ...row }) =>
      Object.assign(new ProvinceFinding(), row, { name: bilingual([name, english]) }),
    )
  }
}
