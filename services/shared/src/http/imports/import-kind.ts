import type pg from 'pg'
import type { LookingUp } from '../../caller/personal-data.js'
import type { Statement } from '../../database/statement.js'
import type { RowReader } from './row-reader.js'
import type { Column } from './table-file.js'

/** An import as its job sees it. */
export interface ImportJob {
  id: string
  service: string
  region: string
  organisation: string
  organisationName: string
  /** who started it, as the sign-in names them */
  subject: string
  /** social credit code of the importing organisation, when it is a partner */
  uscc: string | null
  asOf: string
  options: Record<string, string>
  isDryRun: boolean
  /** someone has seen whom it ends, and said yes */
  isConfirmed: boolean
}

/** What a file said of its scope, beside its rows. */
export interface Snapshot {
  /** persons that stood in the file's scope before it came */
  inScope: number
  /** rows that say again what a row above them said */
  twice: number
  /** a newer file of the scope is in already */
  isOlder: boolean
  /** new persons who study in another county */
  studyElsewhere?: number
  /** most of its rows call a school otherwise than the directory does */
  renamesSchools?: boolean
  /** rows that change what an earlier list said: shown, cell by cell (warnings of the code CORRECTS), before they do */
  corrects?: number
}

/** What one kind of file holds and how it enters the tables. */
export interface ImportKind {
  /** GraphQL type, such as StudentImport */
  name: string
  columns: (job: Pick<ImportJob, 'uscc' | 'options'>) => readonly Column[]
  /** whether files replace what was known of their scope: then rejected rows are staged too, to tell who is there */
  isSnapshot?: boolean
  /** what a template shows as an example, by column key; of nobody */
  examples: Readonly<Record<string, string>>
  /** whether a file with headings alone says something: that there is nothing */
  mayBeEmpty?: boolean
  /** makes the temporary table `staged`: `row int` first, `outcome text` last */
  staged: Statement<null, object>
  /**
   * Values for `staged` in its order, between row and outcome; may reject the row through the reader. What a rejected row of a snapshot still tells of its
   * person is staged with the outcome 'REJECTED', so that nobody ends for a mistake in another cell.
   */
  stage: (reader: RowReader, job: ImportJob, personalData: LookingUp) => (string | null)[]
  /**
   * Set-based statements in one transaction that bring `staged` into the tables. They may put rows into the temporary table
   * `refused (row, column_name, code, value)` and must leave the counts in `staged.outcome`: 'ACCEPTED' or 'UNCHANGED'. A file that
   * is a snapshot of its scope puts whom it ends into `ending (person_id)` and answers what it found there. Of the tables that they fill
   * they tell the planner (analyseGrown).
   */
  apply: (client: pg.PoolClient, job: ImportJob) => Promise<Snapshot> | Promise<void>
}

/** Array literal for COPY. */
export const arrayLiteral = (values: readonly string[]): string =>
  `{${values.map(v => `"${v.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
/** bytea literal. */
export const bytes = (value: Buffer | null): string | null => (value ? `\\x${value.toString('hex')}` : null)
