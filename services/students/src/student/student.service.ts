import { lastFour } from '@dianming/shared/caller/personal-data'
import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { normaliseIdNumber } from '@dianming/shared/identity/id-number'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { sightOf } from '@dianming/shared/subgraph/access'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { type Page, pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput, NotFound } from '@dianming/shared/vocabulary/errors'
import {
  studentByRegistry,
  studentEndedBy,
  studentLinked,
  studentLoad,
  studentNamed,
  studentNumbered,
  studentOfSchool,
} from '../generated/statements.js'
import { Student } from './student.entity.js'

const MIN_REASON = 4

/** Which students of a school. */
export interface StudentFilterValues {
  name?: string
  stage?: string
  grade?: number
  className?: string
  status?: string
  unverified?: boolean
}

/** A row that the caller sees counts as looked at. */
function toStudent(context: OperationContext, row: RowOf<typeof studentLoad>): Student {
  context.concerns(row.id)
  return made(Student, row)
}

export function studentsOfSchool(
  context: OperationContext,
  schoolId: string,
  filter: StudentFilterValues,
  page: { first: number; after: string | undefined },
): Promise<Page<Student>> {
  const list = {
    statement: studentOfSchool,
    parameters: {
      name: filter.name ? nameKey(filter.name) : null,
      stage: filter.stage ?? null,
      grade: filter.grade ?? null,
      className: filter.className ?? null,
      status: filter.status ?? null,
      unverified: filter.unverified ?? null,
    },
  }
  return pageOf(context, list, page, row => toStudent(context, row), schoolId)
}

/** Who was in the scope of a file and not in it, by name. */
export const studentsEndedBy = (
  context: OperationContext,
  importId: string,
  page: { first: number; after: string | undefined },
): Promise<Page<Student>> =>
  pageOf(context, { statement: studentEndedBy, parameters: {} }, page, row => toStudent(context, row), importId)

export const loadStudent = (context: OperationContext, id: string): Promise<Student | null> =>
  rowById(context, studentLoad, toStudent, id)

/** Other entries of the same person that were linked to this one. */
export const loadLinkedTo = async (context: OperationContext, id: string): Promise<Student[]> =>
  (await context
    .loader<Student[]>('student.linked.to', async ids => {
      const found = await rows(context.em, studentLinked, { ids })
      return Map.groupBy(
        found.map(row => toStudent(context, row)),
        student => student.linkedTo ?? '',
      )
    })
    .load(id)) ?? []

/** A student by id or by 学籍号; exactly one of them. */
export async function findStudent(
  context: OperationContext,
  id?: string,
  registryNumber?: string,
): Promise<Student | null> {
  if ((id === undefined) === (registryNumber === undefined))
    throw new BadInput('请给出 id 或 registryNumber 之一', 'give id or registryNumber')
  if (id !== undefined) return loadStudent(context, id)
  const registry = parseRegistryNumber(registryNumber ?? '')
  if (!registry) return null
  const digest = await context.lookUp('registry', registry.number)
  const [row] = await rows(context.em, studentByRegistry, { digest })
  return row ? toStudent(context, row) : null
}

/** What is a number and no name. */
const NUMBER = /^[A-Z]?\d{8,}[\dX]*$/

/**
 * Students of the caller's scope by a part of their name, or by a whole 学籍号 or 身份证号, wherever in it they study; a number that is none
 * of these finds nobody. BAD_USER_INPUT for nothing to look for.
 */
export async function findStudents(
  context: OperationContext,
  text: string,
  page: { first: number; after: string | undefined },
): Promise<Page<Student>> {
  const digits = normaliseIdNumber(text)
  if (NUMBER.test(digits)) {
    const registry = parseRegistryNumber(digits)
    const parameters = {
      registryDigest: registry ? await context.lookUp('registry', registry.number) : null,
      idDigest: await context.lookUp('id', digits),
    }
    return pageOf(context, { statement: studentNumbered, parameters }, page, row => toStudent(context, row))
  }
  const name = nameKey(text)
  // nothing would be everybody
  if (!name) throw new BadInput('请输入姓名或证件号', 'give a name or a number')
  const list = { statement: studentNamed, parameters: { name }, isWalked: true }
  return pageOf(context, list, page, row => toStudent(context, row))
}

/** The 学籍号 as far as the caller may read it. */
export function registryNumberOf(context: OperationContext, student: Student): string {
  return seen(
    sightOf(context.principal, 'Student.registryNumber'),
    context.personalData.decrypt(student.registryCipher),
  )
}

/** The ID number as far as the caller may read it; '' when the registry has none. */
export function idNumberOf(context: OperationContext, student: Student): string {
  if (!student.idCipher) return ''
  return seen(sightOf(context.principal, 'Student.idNumber'), context.personalData.decrypt(student.idCipher))
}

const seen = (sight: string, number: string): string =>
  sight === 'WHOLE' ? number : sight === 'LAST_FOUR' ? lastFour(number) : ''

/** The whole ID number, for a reason that the audit trail keeps with the operation. */
export async function revealIdNumber(context: OperationContext, studentId: string, reason: string): Promise<string> {
  return (await revealNumbers(context, studentId, reason)).idNumber
}

/** Both whole numbers, for a reason that the audit trail keeps with the operation. NOT_FOUND, BAD_USER_INPUT without a reason. */
export async function revealNumbers(
  context: OperationContext,
  studentId: string,
  reason: string,
): Promise<{ idNumber: string; registryNumber: string }> {
  if (reason.trim().length < MIN_REASON)
    throw new BadInput('请写明查看完整证件号的理由', 'say why the whole number is needed')
  context.auditReason = reason.trim()
  const student = await loadStudent(context, studentId)
  if (!student) throw new NotFound('该学生')
  return {
    idNumber: student.idCipher ? context.personalData.decrypt(student.idCipher) : '',
    registryNumber: context.personalData.decrypt(student.registryCipher),
  }
}
