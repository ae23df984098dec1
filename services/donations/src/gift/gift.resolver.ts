import type { OperationContext } from '@dianming/shared/context'
import { Term } from '@dianming/shared/scalars'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Donation } from '../donation/donation.entity.js'
import { loadDonation } from '../donation/donation.service.js'
import { Gift, Student } from './gift.entity.js'
import { giftsOfStudent } from './gift.service.js'

@Resolver(() => Gift)
export class GiftResolver {
  @FieldResolver(() => Donation, { description: 'What it was given of.' })
  donation(@Root() gift: Gift, @Ctx() context: OperationContext) {
    return loadDonation(context, gift.donationId)
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'Who got it; null for a partner, and when the caller may not see the student.',
  })
  student(@Root() gift: Gift): Student | null {
    return gift.studentId ? { id: gift.studentId } : null
  }
}

@Resolver(() => Student)
export class StudentGiftsResolver {
  @FieldResolver(() => [Gift], {
    nullable: true,
    description:
      'What charities, companies and schools gave this student, oldest first. For the school and the education bureau of the student; null for others.',
  })
  gifts(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'Only this term.' }) term: string | undefined,
  ) {
    return giftsOfStudent(context, student.id, term ?? null)
  }
}
