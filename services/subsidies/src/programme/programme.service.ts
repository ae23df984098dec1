import { made, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { programmeStackingLoad, programmeStandardLoad } from '../generated/statements.js'
import { Programme, StackingRule, Standard } from './programme.entity.js'

const NATIONWIDE = '00'
const reaches = (holder: string, region: string): boolean =>
  holder === NATIONWIDE || region.startsWith(holder) || holder.startsWith(region)

/** Programmes that reach a region and have a standard (or are a waiver) in a term, by code. */
export async function listProgrammes(context: OperationContext, region?: string, term?: string): Promise<Programme[]> {
  const all = await context.em.find(Programme, {}, { orderBy: { code: 'asc' } })
  const there = region === undefined ? all : all.filter(programme => reaches(programme.region, region))
  if (term === undefined) return there
  const standards = await Promise.all(there.map(programme => loadStandards(context, programme.code)))
  return there.filter(
    (programme, i) =>
      (programme.fromTerm ?? '') <= term &&
      (programme.untilTerm ?? '9999') >= term &&
      (programme.form === 'WAIVER' || standards[i]?.some(standard => isInForce(standard, term))),
  )
}

export const programmesByCode = (context: OperationContext) =>
  context.loader<Programme>('programme.by.code', async codes => {
    const found = await context.em.find(Programme, { code: { $in: [...codes] } })
    return new Map(found.map(programme => [programme.code, programme]))
  })

export const loadProgramme = (context: OperationContext, code: string): Promise<Programme | null> =>
  programmesByCode(context).load(code)

const isInForce = (standard: Standard, term: string): boolean =>
  standard.fromTerm <= term && (standard.untilTerm ?? '9999') >= term

/** Standards of a programme, the oldest first; with a term only the newest in force then, for each stage, boarding, tier and region. */
export async function standardsOf(context: OperationContext, code: string, term?: string): Promise<Standard[]> {
  const all = await loadStandards(context, code)
  if (term === undefined) return all
  const newest = new Map<string, Standard>()
  for (const standard of all)
    if (isInForce(standard, term))
      newest.set(
        JSON.stringify([standard.stage, standard.boarder, standard.tier, standard.categories, standard.region]),
        standard,
      )
  return [...newest.values()]
}

const loadStandards = async (context: OperationContext, code: string): Promise<Standard[]> =>
  (await context
    .loader<Standard[]>('standard.of.programme', async codes => {
      const found = (await rows(context.em, programmeStandardLoad, { codes })).map(row => made(Standard, row))
      return new Map(codes.map(key => [key, found.filter(row => row.programmeCode === key)]))
    })
    .load(code)) ?? []

/** How a programme stacks with others. */
export const loadStackingRules = async (context: OperationContext, code: string): Promise<StackingRule[]> =>
  (await context
    .loader<StackingRule[]>('stacking.of.programme', async codes => {
      const found = await rows(context.em, programmeStackingLoad, { codes })
      return new Map(
        codes.map(key => [
          key,
          found.filter(row => row.programmeCode === key).map(row => Object.assign(new StackingRule(), row)),
        ]),
      )
    })
    .load(code)) ?? []
