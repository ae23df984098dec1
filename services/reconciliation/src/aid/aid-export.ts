import { rows } from '@dianming/shared/database/statement'
import {
  type Export,
  type MakeExport,
  type Sheet,
  type SheetLine,
  startExport,
} from '@dianming/shared/http/exports/export'
import { isId, MAX_PAGE_SIZE, type OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { NotFound } from '@dianming/shared/vocabulary/errors'
import { termWords } from '@dianming/shared/vocabulary/term'
import {
  aidStatusWords,
  CHANNEL_WORDS,
  FORM_WORDS,
  gradeWords,
  PURPOSE_WORDS,
  type Words,
} from '@dianming/shared/vocabulary/words'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import type { Finding } from '../finding/finding.entity.js'
import { findingsOfStudent, recordsOf } from '../finding/finding.service.js'
import { explain, localeOf } from '../finding/finding-words.js'
import { aidExportChild } from '../generated/statements.js'
import type { AidRecord } from './aid.entity.js'
import { aidOfStudent, totalsOfStudent } from './aid.service.js'

interface Child {
  name: string
  school: string
  stage: string
  grade: number
  className: string | null
}

async function childOf(context: OperationContext, studentId: string): Promise<Child | null> {
  if (!isId(studentId)) return null
  const [child] = await rows(context.em, aidExportChild, { studentId })
  return child ?? null
}

/** Asks for the workbook of one child; NOT_FOUND for a child whom the caller does not see. */
export async function exportStudentAid(context: OperationContext, studentId: string, locale: string): Promise<Export> {
  if (!(await childOf(context, studentId))) throw new NotFound('该学生')
  context.concerns(studentId)
  return startExport(context, 'reconciliation', 'StudentAid', { studentId, locale })
}

/** The workbook: history, totals, findings, each a sheet under the child's name and school. */
export const studentAidWorkbook: MakeExport = async (context, { studentId = '', locale = '' }) => {
  const child = await childOf(context, studentId)
  if (!child) return null
  context.concerns(studentId)
  const language = localeOf(locale)
  const at = language === 'en' ? 1 : 0
  const word = (words: Record<string, Words>, key: string) => words[key]?.[at] ?? key
  const text = (chinese: string, english: string) => (at ? english : chinese)
  const title: SheetLine = {
    cells: [
      `${child.name}　${child.school}　${gradeWords(child.stage, child.grade)[at]}　${child.className ? text(`${child.className}班`, `class ${child.className}`) : ''}　${text('制表日期', 'as of')} ${today()}`,
    ],
    isHeading: true,
  }
  const heading = (...cells: [string, string][]): SheetLine => ({
    cells: cells.map(([chinese, english]) => text(chinese, english)),
    isHeading: true,
  })
  const amount = (fen: bigint | null) => (fen === null ? null : Number(formatYuan(fen)))
  const record = (aid: AidRecord): SheetLine => ({
    cells: [
      termWords(aid.term)[at],
      aid.on,
      word(CHANNEL_WORDS, aid.channel),
      aid.giver,
      aid.titleText[at ? 'en' : 'zh'],
      word(PURPOSE_WORDS, aid.purpose),
      word(FORM_WORDS, aid.form),
      amount(aid.amount === null ? null : BigInt(aid.amount)),
      aid.quantity === null ? null : `${aid.quantity} ${aid.unit ?? ''}`.trim(),
      aidStatusWords(aid.status, aid.form)[at],
    ],
  })
  const totals = await totalsOfStudent(context, studentId, null)
  const findings = await findingsOfStudent(context, studentId, { term: null, kind: null, status: null })
  const sheets = [
    {
      name: text('受助记录', 'Aid'),
      widths: [16, 12, 12, 28, 28, 12, 10, 12, 12, 14],
      headingRows: 2,
      numbers: '0.00',
      rows: await lines(
        [
          title,
          heading(
            ['学期', 'Term'],
            ['日期', 'Day'],
            ['渠道', 'Channel'],
            ['资助方', 'Giver'],
            ['项目', 'What'],
            ['用途', 'Purpose'],
            ['形式', 'Form'],
            ['金额（元）', 'Yuan'],
            ['数量', 'Quantity'],
            ['状态', 'Status'],
          ),
        ],
        everyAid(context, studentId),
        record,
      ),
    },
    {
      name: text('合计', 'Totals'),
      widths: [16, 12, 10, 14, 16],
      headingRows: 2,
      numbers: '0.00',
      rows: [
        title,
        heading(
          ['渠道', 'Channel'],
          ['形式', 'Form'],
          ['次数', 'Times'],
          ['金额（元）', 'Yuan'],
          ['未计价次数', 'Unpriced'],
        ),
        ...totals.map(total => ({
          cells: [
            word(CHANNEL_WORDS, total.channel),
            word(FORM_WORDS, total.form),
            String(total.count),
            amount(BigInt(total.amount)),
            String(total.unpriced),
          ],
        })),
      ],
    },
    {
      name: text('缺漏与重复', 'Gaps and overlaps'),
      widths: [16, 18, 80, 60],
      headingRows: 2,
      numbers: '0.00',
      rows: await lines(
        [title, heading(['学期', 'Term'], ['情形', 'Finding'], ['说明', 'What was found'], ['处理建议', 'What to do'])],
        findings,
        async (finding: Finding) => ({
          cells: [
            termWords(finding.term)[at],
            at ? finding.ruleEnglish : finding.ruleName,
            explain(finding, await recordsOf(context, finding), language),
            finding.words[at + 2] ?? '',
          ],
        }),
      ),
    },
  ] satisfies Sheet[]
  return { fileName: `${text('受助情况', 'aid')}-${child.name}.xlsx`, sheets: async () => sheets }
}

/** Headings, then a line for each thing that comes; all of them, while the transaction lasts. */
async function lines<T>(
  headings: SheetLine[],
  things: AsyncIterable<T> | Iterable<T>,
  toLine: (thing: T) => SheetLine | Promise<SheetLine>,
): Promise<SheetLine[]> {
  const all = [...headings]
  for await (const thing of things) all.push(await toLine(thing))
  return all
}

async function* everyAid(context: OperationContext, studentId: string): AsyncGenerator<AidRecord> {
  for (let after: string | undefined; ; ) {
    const page = await aidOfStudent(context, studentId, { term: null, channels: null }, { first: MAX_PAGE_SIZE, after })
    yield* page.nodes
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return
    after = page.pageInfo.endCursor
  }
}
