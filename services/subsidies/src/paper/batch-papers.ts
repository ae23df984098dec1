import type { CellValue, MakeExport, Sheet } from '@dianming/shared/http/exports/export'
import { paper } from '@dianming/shared/http/exports/paper'
import { today } from '@dianming/shared/vocabulary/day'
import { termWords } from '@dianming/shared/vocabulary/term'
import { gradeWords, STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { type PaperBatch, type PaperLine, paperBatch, paperLines } from './batch-lines.js'

const RELATIONS: Record<string, string> = {
  SELF: '本人',
  FATHER: '父亲',
  MOTHER: '母亲',
  GRANDFATHER: '祖父/外祖父',
  GRANDMOTHER: '祖母/外祖母',
  SIBLING: '兄弟姐妹',
  GUARDIAN: '监护人',
}
const yuan = (fen: string | bigint): string => formatYuan(BigInt(fen))
const stageOf = (line: PaperLine): string => STAGE_WORDS[line.stage]?.[0] ?? line.stage
const gradeOf = (line: PaperLine): string => (line.grade ? gradeWords(line.stage, line.grade)[0] : '')
const sumOf = (lines: readonly PaperLine[]): bigint => lines.reduce((sum, line) => sum + BigInt(line.amount), 0n)
const titleOf = (batch: PaperBatch, what: string): string => `${termWords(batch.term)[0]}学生资助${what}`

type PaperColumn = readonly [heading: string, width: number, cell: (line: PaperLine) => CellValue]
const CHILD: readonly PaperColumn[] = [
  ['学校', 24, line => line.school],
  ['学段', 8, stageOf],
  ['年级', 10, gradeOf],
  ['班级', 8, line => line.className],
  ['姓名', 12, line => line.student],
]
const ROSTER: readonly PaperColumn[] = [
  ...CHILD,
  ['就读方式', 10, line => (line.boarder ? '寄宿' : '走读')],
  ['资助项目', 30, line => line.programme],
  ['金额（元）', 14, line => yuan(line.amount)],
  ['收款人', 12, line => line.holder],
  ['与学生关系', 12, line => (line.relation ? (RELATIONS[line.relation] ?? line.relation) : '')],
  ['账号末四位', 12, line => line.accountLastFour],
  ['流水号', 30, line => line.serial],
]
const SIGNATURES: readonly PaperColumn[] = [
  ...CHILD,
  ['资助项目', 30, line => line.programme],
  ['金额（元）', 14, line => yuan(line.amount)],
  ['领取人签字', 16, () => ''],
  ['与学生关系', 12, () => ''],
  ['日期', 12, () => ''],
]
// 公示不得含身份证号、出生日期、住址、电话、账号和困难类别
const NOTICE: readonly PaperColumn[] = [
  ...CHILD,
  ['资助项目', 30, line => line.programme],
  ['金额（元）', 14, line => yuan(line.amount)],
]

const sheetOf = (
  name: string,
  title: string,
  maker: string,
  columns: readonly PaperColumn[],
  lines: readonly PaperLine[],
): Sheet =>
  paper(
    name,
    `${title}（合计 ${lines.length} 人次，${yuan(sumOf(lines))} 元）`,
    maker,
    columns,
    lines.map(line => columns.map(([, , cell]) => cell(line))),
  )

const listing =
  (name: string, what: string, columns: readonly PaperColumn[]): MakeExport =>
  async (context, { batchId = '', schoolCode = '' }) => {
    const batch = await paperBatch(context, batchId)
    if (!batch) return null
    const lines = await paperLines(context, batchId, schoolCode)
    return {
      fileName: `${name}-${batch.number}-${today()}.xlsx`,
      sheets: async () => [sheetOf(name, titleOf(batch, what), context.principal.organisationName, columns, lines)],
    }
  }

/** 花名册: who gets what, to whose account. */
export const batchRoster = listing('花名册', '发放花名册', ROSTER)
/** 签领表: room for a signature beside each child. */
export const batchSignatures = listing('签领表', '签领表', SIGNATURES)

/** 公示: what may hang on a wall and no more. */
export const publicNotice: MakeExport = async (context, { batchId = '' }) => {
  const batch = await paperBatch(context, batchId)
  if (!batch) return null
  const lines = (await paperLines(context, batchId)).filter(line => BigInt(line.amount) > 0n)
  const period = batch.noticeFrom ? `（公示期 ${batch.noticeFrom} 至 ${batch.noticeUntil}）` : '（未开始公示）'
  return {
    fileName: `公示-${batch.number}-${today()}.xlsx`,
    sheets: async () => [
      sheetOf('公示', `${titleOf(batch, '公示')}${period}`, context.principal.organisationName, NOTICE, lines),
    ],
  }
}

interface Sum {
  place: string
  stage: string
  persons: Set<string>
  times: number
  fen: bigint
}

function summed(lines: readonly PaperLine[], place: (line: PaperLine) => string | null): CellValue[][] {
  const sums = new Map<string, Sum>()
  for (const line of lines) {
    const key = JSON.stringify([place(line), line.stage])
    const sum = sums.get(key) ?? {
      place: place(line) ?? '—',
      stage: stageOf(line),
      persons: new Set<string>(),
      times: 0,
      fen: 0n,
    }
    sum.persons.add(line.studentId)
    sums.set(key, { ...sum, times: sum.times + 1, fen: sum.fen + BigInt(line.amount) })
  }
  const body = [...sums.values()].map(sum => [
    sum.place,
    sum.stage,
    String(sum.persons.size),
    String(sum.times),
    yuan(sum.fen),
  ])
  const persons = new Set(lines.map(line => line.studentId)).size
  return [...body, ['合计', '', String(persons), String(lines.length), yuan(sumOf(lines))]]
}

/** 汇总表: by school and stage, and by town and stage; 人数 counts children, 人次 payments. */
export const batchSummary: MakeExport = async (context, { batchId = '', schoolCode = '' }) => {
  const batch = await paperBatch(context, batchId)
  if (!batch) return null
  const lines = await paperLines(context, batchId, schoolCode)
  const columns = (place: string) =>
    [
      [place, 26],
      ['学段', 10],
      ['人数', 10],
      ['人次', 10],
      ['金额（元）', 16],
    ] as const
  const maker = context.principal.organisationName
  return {
    fileName: `汇总表-${batch.number}-${today()}.xlsx`,
    sheets: async () => [
      paper(
        '按学校',
        titleOf(batch, '汇总表（按学校）'),
        maker,
        columns('学校'),
        summed(lines, line => line.school),
      ),
      paper(
        '按乡镇',
        titleOf(batch, '汇总表（按乡镇）'),
        maker,
        columns('乡镇'),
        summed(lines, line => line.town),
      ),
    ],
  }
}

/** What a family is told of a payment, to copy into a message; no number but the account's last four digits. */
const letterOf = (batch: PaperBatch, line: PaperLine): string =>
  [
    `${line.student}同学家长：`,
    `${termWords(line.term)[0]}“${line.programme}”${batch.form === 'WAIVER' ? '已为您的孩子减免' : '将发放'} ${yuan(line.amount)} 元。`,
    batch.form === 'WAIVER'
      ? '学校不再收取这部分费用。'
      : line.accountLastFour
        ? `款项汇入 ${line.holder ?? ''} 尾号 ${line.accountLastFour} 的账户，请留意查收。`
        : '',
    `如有疑问，请联系班主任或${batch.organisationName}。资助不收取任何费用，请勿向他人透露验证码。`,
  ].join('')

/** 家长告知单: a letter a child. */
export const batchLetters: MakeExport = async (context, { batchId = '', schoolCode = '' }) => {
  const batch = await paperBatch(context, batchId)
  if (!batch) return null
  const lines = (await paperLines(context, batchId, schoolCode)).filter(line => BigInt(line.amount) > 0n)
  const columns: readonly PaperColumn[] = [...CHILD, ['告知内容', 120, line => letterOf(batch, line)]]
  return {
    fileName: `家长告知单-${batch.number}-${today()}.xlsx`,
    sheets: async () => [
      paper(
        '家长告知单',
        titleOf(batch, '家长告知单'),
        context.principal.organisationName,
        columns,
        lines.map(line => columns.map(([, , cell]) => cell(line))),
      ),
    ],
  }
}
