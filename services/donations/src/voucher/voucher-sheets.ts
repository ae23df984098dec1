import { rows } from '@dianming/shared/database/statement'
import type { MakeExport } from '@dianming/shared/http/exports/export'
import { paper } from '@dianming/shared/http/exports/paper'
import { today } from '@dianming/shared/vocabulary/day'
import { gradeWords } from '@dianming/shared/vocabulary/words'
import { voucherOfDonation, voucherSignSheet } from '../generated/statements.js'

const STATUS: Record<string, string> = { ISSUED: '已发出', HANDED_OUT: '已签领', ACTIVATED: '已激活', VOID: '作废' }

/** Codes of a donation with where each stands, for its giver: no child. */
export const voucherCodes: MakeExport = async (context, { donationId = '', giftIds = '' }) => {
  const found = await rows(context.em, voucherOfDonation, {
    donationId,
    giftIds: giftIds ? giftIds.split(',') : null,
  })
  return {
    fileName: `兑换码-${today()}.xlsx`,
    sheets: async () => [
      {
        name: '兑换码',
        widths: [8, 24, 12, 14, 14],
        headingRows: 1,
        numbers: 'General',
        rows: [
          { isHeading: true, cells: ['序号', '兑换码', '状态', '签领日期', '激活日期'] },
          ...found.map((voucher, i) => ({
            cells: [
              i + 1,
              context.personalData.decrypt(voucher.codeCipher),
              STATUS[voucher.status] ?? voucher.status,
              voucher.handedOutOn,
              voucher.activatedOn,
            ],
          })),
        ],
      },
    ],
  }
}

const COLUMNS = [
  ['班级', 16],
  ['姓名', 12],
  ['物品', 22],
  ['数量', 10],
  ['码', 20],
  ['捐助方', 22],
  ['签字', 14],
  ['日期', 14],
] as const

/** 签领表: what waits to be handed out at a school, with room to sign. */
export const signSheet: MakeExport = async (context, { schoolCode = '', donationId = '' }) => {
  const found = await rows(context.em, voucherSignSheet, { schoolCode, donationId: donationId || null })
  context.concerns(...found.map(line => line.studentId))
  const body = found.map(line => [
    `${gradeWords(line.stage, line.grade)[0]}${line.className ?? ''}`,
    line.name,
    line.title,
    line.quantity === null ? '' : `${line.quantity}${line.unit ?? ''}`,
    line.codeCipher ? context.personalData.decrypt(line.codeCipher) : '',
    line.giver,
    '',
    '',
  ])
  return {
    fileName: `签领表-${schoolCode}-${today()}.xlsx`,
    sheets: async () => [paper('签领表', '捐助签领表', context.principal.organisationName, COLUMNS, body)],
  }
}
