import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'

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
  const [batch] = await rows<PaperBatch>(
    context.em,
    `/* paper.batch */ select id, number, term, region, kind, form, status, persons, times, amount_fen::text as amount, notice_from::text as "noticeFrom", notice_until::text as "noticeUntil", organisation_name as "organisationName"
     from subsidies.batch where id = $1`,
    [batchId],
  )
  return batch ?? null
}

/** Payments of a batch that the caller sees, by school, grade, class and name; those taken off it before it was sent are left out. */
export async function paperLines(context: OperationContext, batchId: string, schoolCode = ''): Promise<PaperLine[]> {
  const lines = await rows<PaperLine>(
    context.em,
    `/* paper.lines */ select p.serial, coalesce(lead.serial, p.serial) as "transferSerial", p.student_id as "studentId", coalesce(s.name, '（已转出）') as student, s.id_cipher as "idCipher", c.name as school, c.town, e.stage, e.grade, e.class_name as "className", e.boarder,
       g.name as programme, p.amount_fen::text as amount, p.term, p.account_holder as holder, p.account_relation as relation, p.account_bank as bank, p.account_cipher as "accountCipher", p.account_last_four as "accountLastFour", p.status
     from subsidies.payment p join subsidies.entitlement e on e.id = p.entitlement_id join subsidies.programme g on g.code = p.programme_code
     left join subsidies.payment lead on lead.id = p.transfer_id left join students.student s on s.id = p.student_id left join students.school c on c.id = e.school_id
     where p.batch_id = $1 and p.status <> 'CANCELLED' and ($2 = '' or c.code = $2)
     order by c.code nulls last, e.stage, e.grade, e.class_name, s.name_key, p.serial`,
    [batchId, schoolCode],
  )
  context.touched(...lines.map(line => line.studentId))
  return lines
}
