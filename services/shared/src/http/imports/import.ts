import { Arg, Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import { rows } from '../../database/statement.js'
import {
  importsConfirm,
  importsDiscard,
  importsEnqueue,
  importsErrors,
  importsFind,
  importsKept,
  importsList,
  importsStart,
} from '../../generated/statements.js'
import { Bilingual, bilingual } from '../../subgraph/bilingual.js'
import { HoldReason, ImportStatus, RowErrorSeverity } from '../../subgraph/enums.js'
import { isId, type OperationContext } from '../../subgraph/operation.js'
import { connectionOf, type Page, pageOf } from '../../subgraph/page.js'
import { CalendarDate, RegionCode } from '../../subgraph/scalars.js'
import { today } from '../../vocabulary/day.js'
import { BadInput, DianmingError, NotFound } from '../../vocabulary/errors.js'
import { inBoth, type Words } from '../../vocabulary/words.js'
import { type Export, startExport } from '../exports/export.js'
import { lineOf, sheetOf } from './cell.js'
import { rowWords } from './row-codes.js'

@ObjectType({ description: 'What is wrong with one row of a file, and what to do.' })
@Directive('@shareable')
export class RowError {
  @Field(() => Int, { description: 'Line in its sheet, the first being 1.' })
  row!: number
  @Field(() => String, { nullable: true, description: 'Sheet of the workbook, where the file has several with rows.' })
  sheet!: string | null
  @Field(() => String, { nullable: true, description: 'Heading of the column; null when it is about the row.' })
  column!: string | null
  @Field({ description: 'Closed list, one code for each kind of mistake.' })
  code!: string
  @Field({ description: 'What is wrong and what to do, Chinese and English.' })
  message!: string
  @Field(() => Bilingual, { description: 'The same, each language by itself.' })
  text!: Bilingual
  @Field(() => String, { nullable: true, description: 'What the cell holds; masked where personal.' })
  value!: string | null
  @Field(() => RowErrorSeverity, { description: 'Whether the row was left out.' })
  severity!: RowErrorSeverity
}

export const RowErrorConnection = connectionOf(() => RowError, 'RowError', true)

@InterfaceType('Import', {
  description: 'A file on its way in. PUT its bytes to `uploadUrl`; ask for it until it is DONE, REFUSED or FAILED.',
  resolveType: value => (value as Import).typeName,
})
export abstract class Import {
  typeName!: string

  @Field(() => ID, { description: 'Id of the import.' })
  id!: string
  @Field(() => ImportStatus, { description: 'Where it stands.' })
  status!: ImportStatus
  @Field({ description: 'Where to PUT the file, with the same sign-in, within an hour.' })
  uploadUrl!: string
  @Field(() => String, { nullable: true, description: 'Name that the file came with.' })
  fileName!: string | null
  @Field(() => Int, { description: 'Data rows read so far.' })
  rowsRead!: number
  @Field(() => Int, { description: 'Rows that were new or changed something.' })
  rowsAccepted!: number
  @Field(() => Int, { description: 'Rows that said what was already known.' })
  rowsUnchanged!: number
  @Field(() => Int, { description: 'Rows left out; `errors` says why.' })
  rowsRejected!: number
  @Field(() => Int, {
    description:
      'Persons that stood in the scope of the file and are not in it: whom it ended (a registry: who is now 待核实), or, HELD or as a trial, would end.',
  })
  rowsEnded!: number
  @Field(() => Int, { description: 'Persons that stood in the scope of the file before it came.' })
  rowsInScope!: number
  @Field(() => [HoldReason], { description: 'Why it is HELD, or was until somebody confirmed it.' })
  holdReasons!: HoldReason[]
  @Field(() => RowErrorConnection, {
    description: 'What is wrong with which row, in the order of the sheet; at most 200 a page.',
  })
  errors(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ): Page<RowError> | Promise<Page<RowError>> {
    return this.loadErrors(first, after)
  }
  @Field(() => RegionCode, { description: 'County whose rows the file holds.' })
  region!: string
  @Field(() => CalendarDate, { description: 'Day the file tells of.' })
  asOf!: string
  @Field({ description: 'Whether it was a trial that stores nothing.' })
  dryRun!: boolean
  @Field(() => Date, { description: 'When it was opened.' })
  createdAt!: Date
  @Field(() => Date, { nullable: true, description: 'When its job began.' })
  startedAt!: Date | null
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why it was REFUSED or FAILED, Chinese and English.' })
  failure!: string | null
  @Field(() => Bilingual, { nullable: true, description: 'The same, each language by itself.' })
  failureText!: Bilingual | null
  @Field(() => String, { nullable: true, description: 'Code of the failure, of the same list as row errors.' })
  failureCode!: string | null

  /** column that the failure is about */
  failureColumn?: string | null
  loadErrors!: (first: number, after: string | undefined) => Promise<Page<RowError>>
}

/** What start…Import stores. */
export interface NewImport {
  kind: string
  region: string
  asOf?: string | undefined
  /** whether the file tells of a day, so that leaving the day out is remarked upon */
  tellsOfDay?: boolean
  options?: Record<string, string>
  isDryRun: boolean
}

/**
 * Goes on with a HELD import of the caller's organisation: it is read again and applied, unless it would by now end others than
 * were shown. NOT_FOUND, STATE_NOT_ALLOWED.
 */
export async function confirmImport<T extends Import>(
  context: OperationContext,
  service: string,
  type: new () => T,
  id: string,
): Promise<T> {
  const held = await findImport(context, service, type, id)
  if (!held) throw new NotFound('该导入')
  const [confirmed] = await rows(context.em, importsConfirm, { id })
  if (!confirmed) throw new DianmingError('STATE_NOT_ALLOWED', '该导入不在待确认状态', 'this import is not held')
  await rows(context.em, importsEnqueue, { id })
  return toImport(context, service, type, confirmed)
}

/** Gives a HELD import of the caller's organisation up: nothing of it enters. NOT_FOUND, STATE_NOT_ALLOWED. */
export async function discardImport<T extends Import>(
  context: OperationContext,
  service: string,
  type: new () => T,
  id: string,
): Promise<T> {
  if (!(await findImport(context, service, type, id))) throw new NotFound('该导入')
  const [discarded] = await rows(context.em, importsDiscard, { id, failure: inBoth(rowWords('DISCARDED', null, null)) })
  if (!discarded) throw new DianmingError('STATE_NOT_ALLOWED', '该导入不在待确认状态', 'this import is not held')
  context.forget()
  const left = await findImport(context, service, type, id)
  if (!left) throw new NotFound('该导入')
  return left
}

/** Registers an import for the caller's organisation; its region must lie in the caller's. */
export async function startImport<T extends Import>(
  context: OperationContext,
  service: string,
  type: new () => T,
  input: NewImport,
): Promise<T> {
  const { principal } = context
  if (input.asOf && input.asOf > today()) throw new BadInput('asOf 不能晚于今天', 'asOf is not after today')
  const [row] = await rows(context.em, importsStart, {
    kind: input.kind,
    region: input.region,
    organisation: principal.organisation,
    uscc: principal.uscc,
    subject: principal.subject,
    asOf: input.asOf ?? today(),
    // a file that tells of a day, sent without it, is taken to tell of today, and is told so
    options: JSON.stringify({ ...input.options, ...(input.tellsOfDay && !input.asOf ? { asOf: 'assumed' } : {}) }),
    isDryRun: input.isDryRun ?? false,
    organisationName: principal.organisationName,
  })
  if (!row) throw new DianmingError('INTERNAL_SERVER_ERROR', '无法新建导入', 'the import was not stored')
  return toImport(context, service, type, row)
}

/** An import of the caller's organisation; null when there is none. */
export async function findImport<T extends Import>(
  context: OperationContext,
  service: string,
  type: new () => T,
  id: string,
): Promise<T | null> {
  if (!isId(id)) return null
  return context
    .loader<T>(`import.${service}.${type.name}`, async ids => {
      const found = await rows(context.em, importsFind, { ids, name: type.name })
      return new Map(found.map(row => [row.id, toImport(context, service, type, row)]))
    })
    .load(id)
}

/** The imports of the caller's organisation, the newest first. */
export function listImports<T extends Import>(
  context: OperationContext,
  service: string,
  type: new () => T,
  page: { first: number; after: string | undefined },
): Promise<Page<T>> {
  const list = { statement: importsList, parameters: { name: type.name } }
  return pageOf(context, list, page, row => toImport(context, service, type, row))
}

/**
 * Asks for the sheet of an import of the caller's organisation, with what to mend. NOT_FOUND when there is none, STATE_NOT_ALLOWED
 * for a file that was no such sheet or is kept no longer.
 */
export async function exportImport<T extends Import>(
  context: OperationContext,
  service: string,
  type: new () => T,
  id: string,
): Promise<Export> {
  const found = await findImport(context, service, type, id)
  if (!found) throw new NotFound('该导入')
  const [kept] = await rows(context.em, importsKept, { id })
  if (found.status !== 'DONE' || !kept)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该文件没有读成表格，或已过 30 天保存期',
      'the file was not read as a sheet, or is kept no longer',
    )
  return startExport(context, service, type.name, { id })
}

function toImport<T extends Import>(context: OperationContext, service: string, type: new () => T, row: object): T {
  const found = Object.assign(new type(), row, { typeName: type.name })
  found.failureText = found.failureCode
    ? bilingual(rowWords(found.failureCode, found.failureColumn ?? null, null))
    : null
  found.uploadUrl = `${context.publicOrigin}/imports/${service}/${found.id}`
  found.loadErrors = (first, after) => {
    const list = { statement: importsErrors, parameters: {} }
    return pageOf(context, list, { first, after }, toRowError, found.id)
  }
  return found
}

const said = (words: Words) => ({ message: inBoth(words), text: bilingual(words) })

const toRowError = (row: {
  row: number
  column_name: string | null
  code: string
  value: string | null
  is_rejected: boolean
  sheets: string[]
}): RowError => ({
  row: lineOf(row.row),
  sheet: row.sheets.length > 1 ? (row.sheets[sheetOf(row.row)] ?? null) : null,
  column: row.column_name,
  code: row.code,
  ...said(rowWords(row.code, row.column_name, row.value)),
  value: row.value,
  severity: row.is_rejected ? 'REJECTED' : 'WARNING',
})
