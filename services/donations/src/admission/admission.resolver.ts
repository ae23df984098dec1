import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isValidSocialCreditCode, normaliseSocialCreditCode } from '@dianming/shared/identity/social-credit-code'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf, pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import {
  admissionAdmit,
  admissionEnd,
  admissionList,
  admissionLoad,
  admissionReleaseHeld,
} from '../generated/statements.js'

const MAX_WORDS = 200

@ObjectType({
  description:
    'A partner that a county lets read its groups of needs and reserve (准入). Seen by the county’s education bureau, by the partner and the auditor.',
})
export class Admission {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: '统一社会信用代码 of the partner.' })
  uscc!: string
  @Field({ description: 'Its name.' })
  name!: string
  @Field(() => RegionCode, { description: 'The county.' })
  region!: string
  @Field(() => CalendarDate, { description: 'Last day on which it holds.' })
  until!: string
  @Field({ description: 'The agreement with it.' })
  agreement!: string
  @Field(() => Date, { description: 'Since when.' })
  admittedAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it was ended before its day.' })
  endedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  endReason!: string | null
  @Field({ description: 'Whether it holds today.' })
  isLive!: boolean
}
const AdmissionConnection = connectionOf(() => Admission, 'Admission')

@InputType({ description: 'A partner that a county admits.' })
class AdmitPartnerInput {
  @Field({ description: '统一社会信用代码 of the partner.' })
  uscc!: string
  @Field({ description: 'Its name, at most 200 characters.' })
  name!: string
  @Field(() => RegionCode, { description: 'The county; within the caller’s region.' })
  region!: string
  @Field(() => CalendarDate, { description: 'Last day on which it holds; not before today.' })
  until!: string
  @Field({ description: 'The agreement with it: number or title, 2 to 200 characters.' })
  agreement!: string
}

const toAdmission = (row: RowOf<typeof admissionLoad>): Admission => made(Admission, row)

async function admission(context: OperationContext, id: string): Promise<Admission> {
  context.forget()
  const found = await rowById(context, admissionLoad, (_, row) => toAdmission(row), id)
  if (!found) throw new NotFound('该准入')
  return found
}

@Resolver()
export class AdmissionResolver {
  @Query(() => AdmissionConnection, {
    nullable: true,
    description: 'Partners that were admitted, those that hold first: a bureau’s of its region, a partner’s its own.',
  })
  admissions(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return pageOf(context, { statement: admissionList, parameters: {} }, { first, after }, row => toAdmission(row))
  }

  @Mutation(() => Admission, {
    description:
      'Lets a partner read a county’s groups of needs and reserve children; again changes day and agreement. For an APPROVER of its education bureau. FORBIDDEN, BAD_USER_INPUT.',
  })
  async admitPartner(
    @Ctx() context: OperationContext,
    @Arg('input', () => AdmitPartnerInput, { description: 'Who, where, until when.' }) input: AdmitPartnerInput,
  ): Promise<Admission> {
    context.requireRegion(input.region)
    if (!/^\d{6}$/.test(input.region)) throw new BadInput('请给出 6 位区县代码', 'give a county, six digits')
    const uscc = normaliseSocialCreditCode(input.uscc)
    if (!isValidSocialCreditCode(uscc))
      throw new BadInput('uscc 不是有效的统一社会信用代码', 'uscc is no valid social credit code')
    if (input.until < today()) throw new BadInput('截止日不能早于今天', 'the last day is not before today')
    const [name, agreement] = [input.name.trim(), input.agreement.trim()]
    if (!name || !saysWhy(agreement) || name.length > MAX_WORDS || agreement.length > MAX_WORDS)
      throw new BadInput('请写明名称和协议，每项最多 200 个字', 'name the partner and the agreement')
    const { organisation, subject } = context.principal
    const [admitted] = await rows(context.em, admissionAdmit, {
      uscc,
      name,
      region: input.region,
      until: input.until,
      agreement,
      organisation,
      subject,
    })
    return admission(context, admitted?.id ?? '')
  }

  @Mutation(() => Admission, {
    description:
      'Ends an admission before its day; what the partner holds reserved of the county is open again. For an APPROVER of its education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async endAdmission(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The admission.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<Admission> {
    if (!saysWhy(reason) || reason.length > MAX_WORDS) throw new BadInput('请写明理由', 'say why')
    const { subject } = context.principal
    const [ended] = isId(id) ? await rows(context.em, admissionEnd, { id, reason: reason.trim(), subject }) : []
    if (!ended) throw new NotFound('该准入')
    await rows(context.em, admissionReleaseHeld, { uscc: ended.uscc, region: ended.region, subject })
    return admission(context, id)
  }
}
