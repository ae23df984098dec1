import { rows, shaped } from '@dianming/shared/database/statement'
import { sessionVariables } from '@dianming/shared/database/transaction'
import { OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { simulationDue } from '../generated/statements.js'
import { saveStandard } from '../programme/programme-save.js'
import { type SimulateInput, Simulation, SimulationGroup } from './simulation.entity.js'

const MAX_STANDARDS = 40

interface DueGroup {
  stage: string
  school: string
  persons: string[]
  amount: string
}

/** Who would be due what, as naming counts it. */
const due = (context: OperationContext, region: string, term: string, codes: string[]): Promise<DueGroup[]> =>
  rows(context.em, simulationDue, { region, term, codes }).then(found => shaped<DueGroup>(found))

/** Ends a trial's transaction: nothing of it stays. */
class TrialOver extends Error {}

/**
 * Saves the standards in a transaction of its own, counts, and rolls it back. Errors as saveStandard's; FORBIDDEN for another region.
 */
export async function simulate(context: OperationContext, input: SimulateInput): Promise<Simulation> {
  context.requireRegion(input.region)
  if (input.standards.length > MAX_STANDARDS)
    throw new BadInput(`一次最多试算 ${MAX_STANDARDS} 条标准`, `at most ${MAX_STANDARDS} standards at once`)
  const codes = [...new Set([...(input.programmes ?? []), ...input.standards.map(standard => standard.programme)])]
  if (codes.length === 0) throw new BadInput('请给出项目或标准', 'give programmes or standards')
  const { principal, personalData, log, publicOrigin, correlationId, operation } = context
  let found: Simulation | undefined
  await context.em
    .fork({ session: { variables: sessionVariables(principal) } })
    .transactional(async em => {
      const trial = new OperationContext(principal, personalData, log, publicOrigin, correlationId, operation)
      trial.em = em
      const now = await due(trial, input.region, input.term, codes)
      for (const standard of input.standards) await saveStandard(trial, standard)
      found = compare(now, await due(trial, input.region, input.term, codes))
      throw new TrialOver()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TrialOver)) throw error
    })
  if (!found) throw new Error('a trial ended without a result')
  return found
}

function compare(now: DueGroup[], then: DueGroup[]): Simulation {
  const count = (groups: DueGroup[]) => new Set(groups.flatMap(group => group.persons)).size
  const amount = (groups: DueGroup[]) => groups.reduce((sum, group) => sum + BigInt(group.amount), 0n)
  const totals = (a: DueGroup[], b: DueGroup[]) => ({
    personsNow: count(a),
    personsThen: count(b),
    amountNow: amount(a),
    amountThen: amount(b),
  })
  const groups = (key: 'stage' | 'school') =>
    [...new Set([...now, ...then].map(group => group[key]))].sort().map(value =>
      Object.assign(new SimulationGroup(), {
        name: key === 'stage' ? (STAGE_WORDS[value]?.[0] ?? value) : value,
        stage: key === 'stage' ? value : null,
        ...totals(
          now.filter(group => group[key] === value),
          then.filter(group => group[key] === value),
        ),
      }),
    )
  return Object.assign(new Simulation(), { ...totals(now, then), byStage: groups('stage'), bySchool: groups('school') })
}
