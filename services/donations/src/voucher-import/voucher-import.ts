import type { PersonalData } from '@dianming/shared/caller/personal-data'
import { run } from '@dianming/shared/database/statement'
import { bytes, type ImportJob, type ImportKind } from '@dianming/shared/http/imports/import-kind'
import type { RowReader } from '@dianming/shared/http/imports/row-reader'
import type { Column } from '@dianming/shared/http/imports/table-file'
import type pg from 'pg'
import { voucherImportEnter, voucherImportStaged } from '../generated/statements.js'
import { codeKey } from '../voucher/code.js'

const COLUMNS: readonly Column[] = [
  { key: 'voucherCode', headings: ['兑换码', '激活码', '码', '卡号', '券号'], isRequired: true },
]
const CODE = /^[0-9A-Z]{4,40}$/

/** A partner's file of codes for one of its donations; the same file again creates nothing. */
export const voucherImport: ImportKind = {
  name: 'VoucherImport',
  examples: { voucherCode: 'A1B2C3D4E5' },
  columns: () => COLUMNS,
  staged: voucherImportStaged,
  stage: stageVoucher,
  apply: enterVouchers,
}

function stageVoucher(reader: RowReader, _job: ImportJob, personalData: PersonalData): (string | null)[] {
  const code = codeKey(reader.digits('voucherCode'))
  if (!code) reader.reject('voucherCode', 'VALUE_MISSING')
  else if (!CODE.test(code)) reader.reject('voucherCode', 'VOUCHER_FORMAT')
  return [personalData.encrypt(code), bytes(personalData.digest('voucher', code)), code.slice(-4)]
}

async function enterVouchers(client: pg.PoolClient, job: ImportJob): Promise<void> {
  await run(client, voucherImportEnter, { importId: job.id, donationId: job.options.donationId ?? '' })
}
