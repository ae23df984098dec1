import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import {
  helperAmend,
  helperEnter,
  helperFind,
  helperHandOver,
  helperList,
  helperLoad,
  helperTeamEnter,
  helperTeamFind,
  helperTeamList,
  helperTeamLoad,
} from '../generated/statements.js'
import { schoolRegion } from '../pairing/pairing-target.js'
import { Helper, type HelperKind, HelpTeam } from './helper.entity.js'

const MAX_NAME = 60
interface PageAsked {
  first: number
  after: string | undefined
}

const toHelper = (row: RowOf<typeof helperLoad>): Helper => made(Helper, row)

/** A helper by id, as far as the caller may read it. */
export const loadHelper = (context: OperationContext, id: string): Promise<Helper | null> =>
  rowById(context, helperLoad, (_, row) => toHelper(row), id)

/** A team by id, as far as the caller may read it. */
export const loadTeam = (context: OperationContext, id: string): Promise<HelpTeam | null> =>
  rowById(context, helperTeamLoad, (_, row) => made(HelpTeam, row), id)

/** Teams that the caller sees, by name. */
export const listTeams = (context: OperationContext, region: string | null, page: PageAsked) =>
  pageOf(context, { statement: helperTeamList, parameters: { region } }, page, row => made(HelpTeam, row))

/** Helpers that the caller sees, by name. */
export const listHelpers = (
  context: OperationContext,
  filter: { teamId: string | null; name: string | null; isIdle: boolean },
  page: PageAsked,
) => pageOf(context, { statement: helperList, parameters: filter }, page, toHelper)

/** Who helps, as a list or a clerk tells it. */
export interface SaidHelper {
  name: string
  organisation?: string | null
  staffNumber?: string | null
  kind: HelperKind
  partyMember?: boolean | null
  team?: string | null
  from?: string | null
  region?: string | null
}

/** How a sign-in names the organisation: the caller's own by its code, another as it is written. */
const organisationOf = (
  { organisation, organisationName }: { organisation: string; organisationName: string },
  written: string | null | undefined,
): { name: string; key: string } => {
  const name = written?.trim() || organisationName
  return { name, key: name === organisationName ? organisation : name }
}

/**
 * Enters a helper of the caller's own, or finds the one that is there by 工号, else by name. BAD_USER_INPUT, and for a name without number that
 * several bear CONFLICT.
 */
export async function enterHelper(context: OperationContext, said: SaidHelper): Promise<string> {
  const { principal, em } = context
  const name = said.name.trim()
  if (!name || name.length > MAX_NAME) throw new BadInput('请填写帮扶人姓名', 'name the helper')
  if (said.from && said.from > today()) throw new BadInput('起始日期不能晚于今天', 'the first day is not after today')
  const region = await regionOf(context, said.region)
  const { name: organisation, key } = organisationOf(principal, said.organisation)
  const staffNumber = said.staffNumber?.trim() || null
  const madeBy = principal.organisation
  const meant = { madeBy, organisationKey: key, staffNumber, name }
  const teamId = said.team?.trim() ? await enterTeam(context, said.team.trim(), organisation, region) : null
  let found = await rows(em, helperFind, meant)
  if (found.length > 1)
    throw new DianmingError(
      'CONFLICT',
      '该单位有多名同名帮扶人，请填写工号',
      'several bear this name there: give the staff number',
    )
  const partyMember = said.partyMember ?? null
  if (!found[0]) {
    await rows(em, helperEnter, {
      ...meant,
      organisation,
      kind: said.kind,
      partyMember,
      teamId,
      from: said.from ?? null,
      region,
    })
    found = await rows(em, helperFind, meant)
  } else if (found[0].name !== name)
    throw new DianmingError('CONFLICT', '该工号登记的是另一姓名', 'this staff number is another person’s')
  else await rows(em, helperAmend, { id: found[0].id, teamId, partyMember, kind: said.kind })
  if (!found[0]) throw new NotFound('该帮扶人')
  return found[0].id
}

async function regionOf(context: OperationContext, region: string | null | undefined): Promise<string> {
  const { audience } = context.principal
  if (audience === 'SCHOOL') return schoolRegion(context)
  const where = region ?? context.principal.region ?? ''
  context.requireRegion(where)
  return where
}

async function enterTeam(
  context: OperationContext,
  name: string,
  organisation: string,
  region: string,
): Promise<string> {
  const madeBy = context.principal.organisation
  await rows(context.em, helperTeamEnter, { name, organisation, region, madeBy })
  const [team] = await rows(context.em, helperTeamFind, { name, region, madeBy })
  if (!team) throw new NotFound('该工作组')
  return team.id
}

/** Enters a helper once for a key. */
export async function recordHelper(
  context: OperationContext,
  input: SaidHelper & { idempotencyKey: string },
): Promise<Helper> {
  const id = await requestOnce(context, 'recordHelper', { ...input }, () => enterHelper(context, input))
  context.forget()
  return requireHelper(context, id)
}

/** A helper that the caller sees. NOT_FOUND. */
export async function requireHelper(context: OperationContext, id: string): Promise<Helper> {
  const helper = await loadHelper(context, id)
  if (!helper) throw new NotFound('该帮扶人')
  return helper
}

/**
 * Hands every open pairing of one helper to another, in one step: successors begin on the same day, difficulties that are not done go with them.
 * NOT_FOUND, FORBIDDEN for a helper that another organisation keeps, BAD_USER_INPUT for a day to come.
 */
export async function handOver(
  context: OperationContext,
  input: { fromHelper: string; toHelper: string; on: string; reason: string },
): Promise<{ from: Helper; to: Helper; moved: number }> {
  if (input.fromHelper === input.toHelper) throw new BadInput('接手人不能是本人', 'it is handed to another')
  if (input.on > today()) throw new BadInput('交接日期不能晚于今天', 'the day is not after today')
  const from = await requireHelper(context, input.fromHelper)
  const to = await requireHelper(context, input.toHelper)
  const mayOrder = (helper: Helper) =>
    helper.isOwn ||
    (context.principal.audience === 'EDUCATION' && helper.region.startsWith(context.principal.region ?? '-'))
  if (!mayOrder(from) || !mayOrder(to))
    throw new DianmingError(
      'FORBIDDEN',
      '该帮扶人由其他单位管理，请由该单位交接',
      'another organisation keeps this helper',
    )
  if (to.until) throw new DianmingError('STATE_NOT_ALLOWED', '接手人已不再帮扶', 'the other helps no more')
  const { organisation, subject } = context.principal
  const [told] = await rows(context.em, helperHandOver, { ...input, organisation, subject })
  context.forget()
  return { from, to, moved: told?.moved ?? 0 }
}
