import { rows } from '../../database/statement.js'
import { exportsExpire, exportsId, exportsStart } from '../../generated/statements.js'
// decorators ask for it, whichever room is opened first
import 'reflect-metadata'
import { createHash, randomBytes } from 'node:crypto'
import { Directive, Field, ID, ObjectType } from 'type-graphql'
import type { OperationContext } from '../../subgraph/operation.js'
import { DianmingError } from '../../vocabulary/errors.js'

@ObjectType({
  description: 'A file to fetch. Its link needs no sign-in, holds a key that nobody can guess, and lives five minutes.',
})
@Directive('@shareable')
export class Export {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: 'Where to GET it.' })
  downloadUrl!: string
  @Field(() => Date, { description: 'From then on the link leads nowhere.' })
  expiresAt!: Date
}

/** A value of a cell; whatever it says, it is never written as a formula. */
export type CellValue = string | number | null

/** One sheet of a workbook; rows are written as they come. */
export interface Sheet {
  name: string
  /** widths in characters, a column each */
  widths: number[]
  /** how many rows from the top stay in sight */
  headingRows: number
  /** how numbers are written: amounts with their two digits, others as they are */
  numbers: '0.00' | 'General'
  rows: AsyncIterable<SheetLine> | Iterable<SheetLine>
}

/** A row; columns in `marked` (from 0) are shown as needing a look. */
export interface SheetLine {
  cells: CellValue[]
  isHeading?: boolean
  marked?: number[]
}

/** A file of sheets. */
export interface Workbook {
  fileName: string
  /** made when the transaction is over */
  sheets: () => Promise<Sheet[]>
}

/** A file that is no workbook, such as a bank's CSV. */
export interface TextFile {
  fileName: string
  contentType: string
  bytes: Buffer
}

/**
 * Reads what one kind of export holds, with the rights of who asked; null when there is nothing to see (any more).
 */
export type MakeExport = (
  context: OperationContext,
  parameters: Record<string, string>,
) => Promise<Workbook | TextFile | null>

/** Digest of a link's key, as it is stored. */
export const digestOf = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Stores that the caller asked for a file and answers its link. */
export async function startExport(
  context: OperationContext,
  service: string,
  kind: string,
  parameters: Record<string, string>,
): Promise<Export> {
  const { principal } = context
  const key = randomBytes(32).toString('base64url')
  // the policy lets only expired ones be deleted
  await rows(context.em, exportsExpire)
  // no `returning`: the row is readable through its key alone
  const id = (await rows(context.em, exportsId))[0]?.id
  if (!id) throw new DianmingError('INTERNAL_SERVER_ERROR', '无法生成文件', 'the file could not be asked for')
  await rows(context.em, exportsStart, {
    id,
    key: digestOf(key),
    organisation: principal.organisation,
    kind,
    parameters: JSON.stringify(parameters),
    principal: JSON.stringify({ ...principal, roles: [...principal.roles] }),
  })
  return Object.assign(new Export(), {
    id,
    downloadUrl: `${context.publicOrigin}/exports/${service}/${id}?key=${key}`,
    expiresAt: new Date(Date.now() + 5 * 60_000),
  })
}
