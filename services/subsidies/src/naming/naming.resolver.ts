import { rows } from '@dianming/shared/database/statement'
import { RunStatus } from '@dianming/shared/subgraph/enums'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { termOf } from '@dianming/shared/vocabulary/term'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { namingEnqueue, namingFind, namingStart } from '../generated/statements.js'
import { listProgrammes } from '../programme/programme.service.js'
import { requireOpenTerm } from '../term/closed-term.js'

@ObjectType({
  description:
    'A naming (点名) of the entitled for a term. The mutation answers at once; ask for it until it is DONE or FAILED.',
})
class Naming {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => RunStatus, { description: 'Where it stands.' })
  status!: RunStatus
  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  failure!: string | null
  @Field(() => Int, { description: 'Entitlements that are new.' })
  created!: number
  @Field(() => Int, { description: 'Entitlements whose amount or basis changed.' })
  changed!: number
  @Field(() => Int, { description: 'Entitlements taken back: no longer entitled on the census day.' })
  withdrawn!: number
  @Field(() => Int, { description: 'Entitlements that stayed as they were.' })
  unchanged!: number
  @Field(() => Int, { description: 'Entitlements that another programme excludes; each holds the reason.' })
  blocked!: number
  @Field(() => Int, { description: 'Children named, each once.' })
  persons!: number
  @Field(() => Yuan, { description: 'Yuan due to them for the term.' })
  amount!: bigint
}

@InputType({ description: 'Whom to name, and for what.' })
class NameEntitlementsInput {
  @Field(() => RegionCode, { description: 'County whose children are named; within the caller’s region.' })
  region!: string
  @Field(() => Term, { description: 'Term that it is for.' })
  term!: string
  @Field(() => [ID], {
    nullable: true,
    description: 'Codes of programmes; without them every named programme in force at the term in the region.',
  })
  programmes?: string[] | null
}

@Resolver()
export class NamingResolver {
  @Mutation(() => Naming, {
    description:
      'Names every entitled student on the roll for the term (点名). Runs again without harm: only what changed changes. For an OPERATOR of an education bureau; FORBIDDEN otherwise; BAD_USER_INPUT for a programme that does not reach the region, has no standard for the term, or is applied for; STATE_NOT_ALLOWED for a closed term.',
  })
  async nameEntitlements(
    @Ctx() context: OperationContext,
    @Arg('input', () => NameEntitlementsInput, { description: 'Whom, and for what.' }) input: NameEntitlementsInput,
  ) {
    const { region, term, programmes } = input
    context.requireRegion(region)
    const day = today()
    if (term > termOf(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`))
      throw new BadInput('学期不能晚于一年之后', 'the term is over a year ahead')
    await requireOpenTerm(context, region, term)
    const { principal, em } = context
    const [run] = await rows(em, namingStart, {
      region,
      term,
      programmes: await nameable(context, region, term, programmes ?? null),
      organisation: principal.organisation,
      subject: principal.subject,
    })
    await rows(em, namingEnqueue, { id: run?.id ?? null })
    return run
  }

  @Query(() => Naming, { nullable: true, description: 'A naming of the caller’s region, while it runs and after.' })
  async naming(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    if (!isId(id)) return null
    const [run] = await rows(context.em, namingFind, { id })
    return run ?? null
  }
}

/** Codes of the programmes to name: those asked for, each checked, or all that are named in the region at the term. */
async function nameable(
  context: OperationContext,
  region: string,
  term: string,
  asked: string[] | null,
): Promise<string[]> {
  const there = (await listProgrammes(context, region, term)).filter(
    programme => programme.mode === 'NAMED' && ['CASH', 'WAIVER'].includes(programme.form),
  )
  const codes = there.map(programme => programme.code)
  const unknown = asked?.filter(code => !codes.includes(code)) ?? []
  if (unknown.length)
    throw new BadInput(
      `${unknown.join('、')} 在该地区该学期没有可点名的资助项目或标准`,
      `${unknown.join(', ')}: no named programme with a standard there at that term`,
    )
  return asked ?? codes
}
