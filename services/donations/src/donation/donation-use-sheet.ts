import { rows } from '@dianming/shared/database/statement'
import { type Export, type MakeExport, startExport } from '@dianming/shared/http/exports/export'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { NotFound } from '@dianming/shared/vocabulary/errors'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { donationUseLines } from '../generated/statements.js'
import { usesOf } from '../use/use.service.js'
import { loadDonation } from './donation.service.js'

const HEADINGS = ['物品或款项', '学校', '月份', '人数（户、校）', '笔数', '数量', '金额（元）', '未估价笔数']
const MERGED = '其他学校和月份（不足五人的合并）'
const USES: Record<string, string> = {
  HANDED_ON: '转交其他单位',
  RETURNED: '退回捐赠人',
  ADMIN_COST: '管理费用',
  WRITTEN_OFF: '核销',
}

/** Asks for the sheet that tells a donor how its donation was used. NOT_FOUND for one of others. */
export async function startDonationUse(context: OperationContext, donationId: string): Promise<Export> {
  const donation = await loadDonation(context, donationId)
  if (!donation) throw new NotFound('该捐赠')
  return startExport(context, 'donations', 'DonationUse', { donationId: donation.id })
}

/** 使用情况: what became of a donation, by thing, school and month, no line of fewer than five. */
export const donationUseSheet: MakeExport = async (context, { donationId = '' }) => {
  const donation = await loadDonation(context, donationId)
  if (!donation) return null
  const lines = await rows(context.em, donationUseLines, { id: donation.id })
  const uses = await usesOf(context, donation.id)
  const yuan = (fen: bigint | null) => (fen === null ? '' : formatYuan(fen))
  const left = donation.amount === null ? null : donation.amount - donation.givenFen - donation.usedFen
  return {
    fileName: `捐赠使用情况-${today()}.xlsx`,
    sheets: async () => [
      {
        name: '使用情况',
        widths: [24, 28, 12, 14, 8, 10, 14, 12],
        headingRows: 3,
        numbers: 'General',
        rows: [
          { isHeading: true, cells: [donation.title] },
          {
            cells: [
              `收到：${donation.amount === null ? `${donation.quantity ?? ''}${donation.unit ?? ''}` : yuan(donation.amount)}`,
              `给出：${yuan(donation.givenFen)}`,
              null,
              `剩余：${left === null ? (donation.leftQuantityKept ?? '') : yuan(left)}`,
              null,
              null,
              `截至 ${today()}`,
            ],
          },
          { isHeading: true, cells: HEADINGS },
          ...lines.map(line => ({
            cells: [
              line.title,
              line.school ?? MERGED,
              line.month,
              line.persons,
              line.times,
              line.quantity,
              yuan(line.amount),
              line.unpriced,
            ],
          })),
          ...uses.map(use => ({
            cells: [USES[use.kind] ?? use.kind, use.reason, use.on, null, null, use.quantity, yuan(use.amount), null],
          })),
        ],
      },
    ],
  }
}
