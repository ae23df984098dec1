import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { paperBatch as batchStatement, paperLines as linesStatement } from '../generated/statements.js'

/** A payment as the papers of its batch show it. Ciphers are opened only where a cell shows them. */
export interface PaperLine {
  serial: string
  transferSerial: string
  studentId: string
  student: string
  idCipher: string | null
  school: string | null
  town: string | null
  stage: string
  grade: number | null
  className: string | null
  boarder: boolean
  programme: string
  amount: string
  term: string
  holder: string | null
  relation: string | null
  bank: string | null
  accountCipher: string | null
  accountLastFour: string | null
  status: string
}

export interface PaperBatch {
  id: string
  number: string
  term: string
  region: string
  kind: string
  form: string
  status: string
  persons: number
  times: number
  amount: string
  noticeFrom: string | null
  noticeUntil: string | null
  organisationName: string
}

/** The head of a batch's papers; null when the caller does not see it. */
export async function paperBatch(context: OperationContext, batchId: string): Promise<PaperBatch | null> {
  const [batch] = await rows(context.em, batchStatement, { batchId })
  return (batch ?? null) as PaperBatch | null
}

/** Payments of a batch that the caller sees, by school, grade, class and name; those taken off it before it was sent are left out. */
export async function paperLines(context: OperationContext, batchId: string, schoolCode = ''): Promise<PaperLine[]> {
  const lines = (await rows(context.em, linesStatement, { batchId, schoolCode })) as PaperLine[]
  context.concerns(...lines.map(line => line.studentId))
  return lines
}
