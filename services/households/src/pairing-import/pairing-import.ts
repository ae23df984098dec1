import type { LookingUp } from '@dianming/shared/caller/personal-data'
import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { arrayLiteral, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import type pg from 'pg'
import {
  pairingImportAmbiguous,
  pairingImportAmendTeams,
  pairingImportEnter,
  pairingImportHelpers,
  pairingImportMeant,
  pairingImportRefused,
  pairingImportStaged,
  pairingImportTarget,
  pairingImportTargetColumns,
  pairingImportTeams,
} from '../generated/statements.js'
import { parseHelperKind, parsePurposes, parseYesNo } from './help-words.js'
import { readWho, WHO_COLUMNS } from './target-of-row.js'

const column = (isRequired: boolean, key: string, ...headings: string[]): Column => ({ key, headings, isRequired })
const COLUMNS: readonly Column[] = [
  column(false, 'team', '工作组', '帮扶工作组', '帮扶队'),
  ...WHO_COLUMNS,
  column(false, 'kind', '类别', '人员类别', '身份'),
  column(false, 'partyMember', '是否党员', '党员'),
  column(false, 'purposes', '用途', '帮扶内容', '帮扶用途'),
  column(false, 'from', '开始日期', '结对日期', '起始日期'),
]

/** Who helps whom: a list of teams and cadres by household, or of teachers by student. */
export const pairingImport: ImportKind = {
  name: 'PairingImport',
  examples: {
    team: '第一工作组',
    helper: '李小明',
    organisation: '区审计局',
    staffNumber: 'A012',
    householdNumber: 'H0012',
    register: '乡村振兴局',
    kind: '干部',
    purposes: '生活、学业辅导',
    from: '2020-03-01',
  },
  columns: () => COLUMNS,
  staged: pairingImportStaged,
  stage: stagePairing,
  apply: applyPairings,
}

function stagePairing(reader: RowReader, job: ImportJob, personalData: LookingUp): (string | null)[] {
  const who = readWho(reader, job, personalData)
  const ofSchool = job.options.schools !== undefined
  const kind = reader.parsed('kind', 'HELPER_KIND_UNKNOWN', parseHelperKind, false) ?? (ofSchool ? 'TEACHER' : 'CADRE')
  const isPartyMember = reader.parsed('partyMember', 'YES_NO_UNKNOWN', parseYesNo, false)
  const purposes = reader.parsed('purposes', 'PURPOSE_UNKNOWN', parsePurposes, false)
  const from = reader.pastDate('from', false)
  return [
    reader.text('team') || null,
    ...who,
    kind,
    isPartyMember === null ? null : String(isPartyMember),
    arrayLiteral(purposes ?? (who[5] ? ['LIVING'] : ['TUTORING'])),
    from ?? job.asOf,
    String(from !== null),
  ]
}

async function applyPairings(client: pg.PoolClient, job: ImportJob): Promise<void> {
  const scope = {
    region: job.region,
    schools: job.options.schools?.split(',') ?? null,
    register: job.options.register ?? null,
  }
  await run(client, pairingImportTargetColumns)
  await run(client, pairingImportTarget, scope)
  await run(client, pairingImportMeant, { organisation: job.organisation })
  await run(client, pairingImportRefused)
  await run(client, pairingImportTeams, { region: job.region, organisation: job.organisation })
  await run(client, pairingImportHelpers, { region: job.region, organisation: job.organisation })
  await run(client, pairingImportMeant, { organisation: job.organisation })
  await run(client, pairingImportAmbiguous)
  await run(client, pairingImportAmendTeams, { region: job.region, organisation: job.organisation })
  await run(client, pairingImportEnter, { organisation: job.organisation })
  await analyseGrown(client, 'households.helper')
  await analyseGrown(client, 'households.pairing')
}
