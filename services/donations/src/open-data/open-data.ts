import { randomUUID } from 'node:crypto'
import { type RowOf, rows } from '@dianming/shared/database/statement'
import type { MakeExport } from '@dianming/shared/http/exports/export'
import { today } from '@dianming/shared/vocabulary/day'
import { FORM_WORDS, PURPOSE_WORDS } from '@dianming/shared/vocabulary/words'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { openDataGrants } from '../generated/statements.js'

/** Prefix of ids that this publisher gives out. */
const PREFIX = '360G-dianming'
const VERSION = '1.4'
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
/** Codelist Grant to Individuals Purpose, by what aid is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  DEVICE: 'GTIP040',
  CONNECTIVITY: 'GTIP050',
  CLOTHING: 'GTIP080',
  LIVING: 'GTIP070',
  NUTRITION: 'GTIP070',
  TRAVEL: 'GTIP100',
  COUNSELLING: 'GTIP120',
  MEDICAL: 'GTIP120',
  HOUSING: 'GTIP060',
  TUITION: 'GTIP130',
  BOOKS: 'GTIP130',
  BOARD: 'GTIP130',
  TUTORING: 'GTIP130',
  AWARD: 'GTIP130',
}
const OTHER_PURPOSE = 'GTIP010'
/** Financial hardship: the one reason that is ever told. */
const REASON = 'GTIR010'
const REGRANT = 'FRG010'

type Row = RowOf<typeof openDataGrants>

const organisation = (code: string, name: string) => ({ id: `${PREFIX}-${code}`, name })
const thing = (row: Row): string => {
  const [zh, en] = row.itemName
    ? [row.itemName, row.itemEnglish ?? row.itemName]
    : (PURPOSE_WORDS[row.purpose] ?? [row.purpose, row.purpose])
  return `${zh} / ${en}`
}

function grantOf(row: Row): object {
  const [formZh, formEn] = FORM_WORDS[row.form] ?? [row.form, row.form]
  const isIndividual = row.kind === 'INDIVIDUAL'
  return {
    id: `${PREFIX}-${row.grantId}`,
    title: row.kind === 'HANDED_ON' ? '转交 / handed on' : thing(row),
    description: `${formZh} / ${formEn}`,
    currency: 'CNY',
    amountAwarded: Number(formatYuan(row.amount)),
    awardDate: row.awardedOn,
    fundingOrganization: [organisation(row.funderUscc, row.funderName)],
    ...(isIndividual
      ? {
          recipientIndividual: { id: `${PREFIX}-${row.grantId}-recipient`, name: 'Individual Recipient' },
          toIndividualsDetails: {
            primaryGrantReason: REASON,
            grantPurpose: [PURPOSES[row.purpose] ?? OTHER_PURPOSE],
          },
        }
      : { recipientOrganization: [organisation(row.recipientCode ?? row.place ?? '', row.recipientName ?? '当地')] }),
    ...(row.kind === 'HANDED_ON' ? { regrantType: REGRANT } : {}),
    ...(row.place ? { beneficiaryLocation: [{ id: row.place, name: row.place, countryCode: 'CN' }] } : {}),
  }
}

/** A package of the 360Giving Data Standard: what was given in a period, of no child more than the county and the quarter. */
export const openDataFile: MakeExport = async (context, { region = '', from = '', until = '' }) => {
  const found = await rows(context.em, openDataGrants, { region, from, until })
  const told = found.filter(row => !row.isLeftOut)
  const { uscc, organisation: code, organisationName } = context.principal
  const left = found.length - told.length
  const body = {
    version: VERSION,
    title: `${organisationName} ${from} – ${until}`,
    description: `区县内同一捐助方、季度和用途不足五人的并入省级，仍不足五人的 ${left} 笔未列出 / ${left} grants to fewer than five are left out`,
    issued: today(),
    identifier: `${PREFIX}-${randomUUID()}`,
    publisher: organisation(uscc ?? code.replace(/\W/g, '-'), organisationName),
    license: LICENCE,
    grants: told.map(grantOf),
  }
  return {
    fileName: `360giving-${from}-${until}.json`,
    contentType: 'application/json; charset=utf-8',
    bytes: Buffer.from(JSON.stringify(body, null, 1)),
  }
}
