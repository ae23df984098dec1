import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { seesStudent } from '../beneficiary/beneficiary.service.js'
import { Student } from '../gift/gift.entity.js'
import { tell } from '../gift/gift-giving.js'
import { GiftRequest, type GiftRequestStatus } from './gift-request.entity.js'

const MAX_NOTE = 200
const COLUMNS = `request.id, request.status, partner.name as giver, request.name, request.school_written as school, request.region, request.form, request.purpose, request.title, request.amount_fen as amount,
  request.quantity::float as quantity, request.unit, request.term, request.given_on::text as "givenOn", request.note, request.created_at as "askedAt", request.decided_at as "decidedAt", request.gift_id as "giftId",
  request.school_id as "schoolId", request.name_key as "nameKey", request.registry_digest as "registryDigest"`
const FROM = 'donations.gift_request request join donations.partner on partner.id = request.partner_id'

const toRequest = (row: GiftRequest): GiftRequest => Object.assign(new GiftRequest(), row)

/** Requests that the caller made, or is asked; those that wait first, the oldest first. */
export function listGiftRequests(
  context: OperationContext,
  status: GiftRequestStatus | undefined,
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'gift.request.list',
    columns: COLUMNS,
    from: `${FROM} where ($1::text is null or request.status = $1)`,
    order: [`case request.status when 'ASKED' then '0' else '1' end`, 'request.id'],
    parameters: [status ?? null],
  }
  return pageOf(context, list, page, toRequest)
}

async function findRequest(context: OperationContext, id: string, forUpdate = ''): Promise<GiftRequest> {
  const [row] = isId(id)
    ? await rows<GiftRequest>(
        context.em,
        `/* gift.request.find */ select ${COLUMNS} from ${FROM} where request.id = $1 ${forUpdate}`,
        [id],
      )
    : []
  if (!row) throw new NotFound('该请求')
  return toRequest(row)
}

/** Students of the school (or, where the school is not known, of the county) whom a row may mean, as far as the caller sees them. */
export const candidatesOf = async (context: OperationContext, request: GiftRequest): Promise<Student[]> =>
  (await context
    .loader<Student[]>('gift.request.candidates', async ids => {
      const found = await rows<{ requestId: string; id: string }>(
        context.em,
        `/* gift.request.candidates */ select r.id as "requestId", s.id from donations.gift_request r join students.student s on s.linked_to is null and s.status not in ('TRANSFERRED', 'GRADUATED')
           and (s.registry_digest = r.registry_digest or (s.name_key = r.name_key and (r.school_id is null or s.school_id = r.school_id)))
         where r.id = any ($1::uuid[]) order by s.registry_digest is not distinct from r.registry_digest desc, s.id`,
        [ids],
      )
      context.touched(...found.map(row => row.id))
      return Map.groupBy(
        found.map(({ requestId, id }) => ({ requestId, ...Object.assign(new Student(), { id }) })),
        row => row.requestId,
      )
    })
    .load(request.id)) ?? []

/** Locks a request that the caller decides. NOT_FOUND; STATE_NOT_ALLOWED once it is decided. */
async function lock(context: OperationContext, id: string): Promise<GiftRequest> {
  const request = await findRequest(context, id, 'for update of request')
  if (request.status !== 'ASKED') throw new DianmingError('STATE_NOT_ALLOWED', '该请求已处理', 'it is decided already')
  return request
}

async function decide(
  context: OperationContext,
  id: string,
  { status, note, giftId }: { status: GiftRequestStatus; note: string | null; giftId: string | null },
): Promise<GiftRequest> {
  if ((note?.length ?? 0) > MAX_NOTE) throw new BadInput('留言最多 200 个字', 'a note has at most 200 characters')
  const { subject, organisation } = context.principal
  await rows(
    context.em,
    `/* gift.request.decide */ update donations.gift_request set status = $2, note = $3, gift_id = $4, decided_by = $5, decided_organisation = $6, decided_at = now() where id = $1`,
    [id, status, note, giftId, subject, organisation],
  )
  context.forget()
  return findRequest(context, id)
}

/**
 * Says which of the caller's students a giver's row means: the child gets a gift of that giver, promised, or confirmed when it has
 * arrived. NOT_FOUND, STATE_NOT_ALLOWED.
 */
export async function matchGiftRequest(
  context: OperationContext,
  { id, studentId, received, note }: { id: string; studentId: string; received: boolean; note: string | null },
): Promise<GiftRequest> {
  const request = await lock(context, id)
  if (!(await seesStudent(context, studentId))) throw new NotFound('该学生')
  context.touched(studentId)
  const [gift] = await rows<{ id: string }>(context.em, '/* gift.request.gift.id */ select uuidv7() as id')
  const giftId = gift?.id ?? ''
  await rows(context.em, '/* gift.request.gift */ select donations.gift_of_request($1, $2, $3)', [
    request.id,
    studentId,
    giftId,
  ])
  await tell(context, giftId, 'PLEDGED', null)
  if (received) await tell(context, giftId, 'CONFIRMED', null)
  return decide(context, id, { status: 'MATCHED', note, giftId })
}

/** Declines a giver's row. NOT_FOUND, STATE_NOT_ALLOWED. */
export async function declineGiftRequest(
  context: OperationContext,
  id: string,
  note: string | null,
): Promise<GiftRequest> {
  await lock(context, id)
  return decide(context, id, { status: 'DECLINED', note, giftId: null })
}
