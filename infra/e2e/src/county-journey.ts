import type { County } from './county-generator.js'
import type { House, ImportAnswer, Run } from './house.js'

/** Who speaks for which bureau of a county. */
export interface Bureaus {
  education: string
  rural: string
  civil: string
  disabled: string
}

export interface RollLine {
  id: string
  status: string
  categories: string[]
  student: { registryNumber: string } | null
  candidates: { student: { id: string; registryNumber: string } }[]
}
export interface FoundFinding {
  id: string
  rule: string
  programme: string | null
  explanation: string
  student: { registryNumber: string } | null
}
export const ROLL_LINE = 'id status categories student { registryNumber } candidates { student { id registryNumber } }'

/** Decides every review for the candidate that `isMeant`, else for nobody. */
export async function resolveReviews(
  house: House,
  client: string,
  roll: RollLine[],
  isMeant: (registryNumber: string) => boolean,
): Promise<void> {
  for (const line of roll.filter(entry => entry.status === 'REVIEW')) {
    const meant = line.candidates.find(candidate => isMeant(candidate.student.registryNumber))
    await house.data(client, 'mutation ($i: ResolveMatchInput!) { resolveMatch(input: $i) { id } }', {
      i: { rollEntryId: line.id, studentId: meant?.student.id ?? null, reason: '对照户口簿' },
    })
  }
}

/** Everything that is found in a region for a term. */
export const allFindings = (house: House, client: string, region: string, term: string): Promise<FoundFinding[]> =>
  house.all<FoundFinding>(
    client,
    `findings(region: "${region}", term: "${term}")`,
    'id rule programme explanation student { registryNumber }',
  )

/** A county's whole term: files in, roll called, reviews decided, the entitled named, aid in, findings read. */
export async function runCounty(house: House, bureaus: Bureaus, county: County) {
  const { region, term, files, truth } = county
  const input = { region, asOf: '2020-03-01' }
  const imported: Record<string, ImportAnswer> = {}
  const register = (name: string) => ({ ...input, register: name })
  imported.students = await house.importFile(bureaus.education, 'Student', input, files.students)
  imported.rural = await house.importFile(bureaus.rural, 'Register', register('RURAL_REVITALISATION'), files.rural)
  imported.civil = await house.importFile(bureaus.civil, 'Register', register('CIVIL_AFFAIRS'), files.civil)
  imported.disabled = await house.importFile(
    bureaus.disabled,
    'Register',
    register('DISABLED_FEDERATION'),
    files.disabled,
  )
  await house.callRoll(region, bureaus.education)
  const called = await house.all<RollLine>(bureaus.education, `roll(region: "${region}")`, ROLL_LINE)
  await resolveReviews(house, bureaus.education, called, registry => truth.toReview.has(registry))
  const roll = await house.all<RollLine>(bureaus.education, `roll(region: "${region}")`, ROLL_LINE)
  const programmes = ['CE_LIVING', 'SH_GRANT', 'SV_GRANT']
  const named: Run = await house.nameEntitlements({ region, term, programmes }, bureaus.education)
  imported.payments = await house.importFile(bureaus.education, 'Payment', { region }, files.payments)
  imported.returns = await house.importFile(bureaus.education, 'BankReturn', { region }, files.returns)
  imported.gifts = await house.importFile(bureaus.education, 'Gift', { region }, files.gifts)
  return { imported, roll, named, findings: await allFindings(house, bureaus.education, region, term) }
}
