import { isId, type OperationContext } from '@dianming/shared/context'
import { rows } from '@dianming/shared/session'
import { Beneficiary } from './beneficiary.entity.js'

interface Card extends Omit<Beneficiary, 'aidCode'> {
  id: string
  region: string
}

/** The masked card of a child, with the county of its school; for a giver who holds a code or a gift. */
export const loadCard = (context: OperationContext, studentId: string): Promise<Card | null> =>
  isId(studentId)
    ? context
        .loader<Card>('card.by.student', async ids => {
          const found = await rows<Card>(
            context.em,
            `/* card.load */ select id, masked_name as "maskedName", school, stage, grade, region from students.cards($1::uuid[])`,
            [ids],
          )
          context.touched(...found.map(card => card.id))
          return new Map(found.map(card => [card.id, card]))
        })
        .load(studentId)
    : Promise.resolve(null)

/** A child under the code by which the caller knows it; null for callers that do not give. */
export async function beneficiaryOf(context: OperationContext, studentId: string): Promise<Beneficiary | null> {
  const { uscc } = context.principal
  const card = uscc ? await loadCard(context, studentId) : null
  return uscc && card
    ? Object.assign(new Beneficiary(), card, { aidCode: context.personalData.aidCode(uscc, studentId) })
    : null
}

/** The child behind one of the caller's own codes; null for a code of another giver, and of nobody. */
export async function studentOfAidCode(context: OperationContext, aidCode: string): Promise<Card | null> {
  const { uscc } = context.principal
  const id = uscc ? context.personalData.readAidCode(uscc, aidCode) : null
  return id ? loadCard(context, id) : null
}

/** Whether the caller sees a student at all: a reference from elsewhere is no permission. */
export const seesStudent = async (context: OperationContext, studentId: string): Promise<boolean> =>
  isId(studentId) &&
  (await context
    .loader<boolean>('student.seen', async ids => {
      const found = await rows<{ id: string }>(
        context.em,
        `/* student.seen */ select id from students.student where id = any ($1::uuid[])`,
        [ids],
      )
      return new Map(found.map(row => [row.id, true]))
    })
    .load(studentId)) === true

/** A student of the caller's scope by 学籍号, for schools and bureaus. */
export async function studentOfRegistry(
  context: OperationContext,
  digest: Buffer,
): Promise<{ id: string; region: string } | null> {
  const [student] = await rows<{ id: string; region: string }>(
    context.em,
    `/* student.by.registry */ select id, region from students.student where registry_digest = $1 order by linked_to is null desc, status = 'ENROLLED' desc, id limit 1`,
    [digest],
  )
  if (student) context.touched(student.id)
  return student ?? null
}
