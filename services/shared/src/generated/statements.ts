// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it
import type { Statement } from '../database/statement.js'

/** Names of keys that are not those of this database. */
export const callerForeignKeys: Statement<{ names: readonly (string | null)[] | null; prints: readonly (string | null)[] | null }, { name: string }> = {
  name: 'shared.caller.foreign-keys',
  parameters: ["names","prints"],
  text: "/* shared.caller.foreign-keys */ select\n  session.foreign_keys ($1::text[], $2::text[]) as \"name\"",
}

/** Which look-up key numbers stand under until this transaction ends. */
export const callerStandingLookup: Statement<null, { print: string | null; next: string | null; movedTo: Buffer | null }> = {
  name: 'shared.caller.standing-lookup',
  parameters: [],
  text: "/* shared.caller.standing-lookup */ select\n  print,\n  next,\n  moved_to as \"movedTo\"\nfrom\n  session.standing_lookup ()",
}

/** What waits for another transaction does so for eight seconds. */
export const databasePatience: Statement<null, {  }> = {
  name: 'shared.database.patience',
  parameters: [],
  text: "/* shared.database.patience */ set\n  local lock_timeout = '8s'",
}

/** Which tables grew or changed by more than a tenth since the planner looked at them. */
export const databaseTablesGrown: Statement<{ tables: readonly (string | null)[] | null }, { name: string | null }> = {
  name: 'shared.database.tables-grown',
  parameters: ["tables"],
  text: "/* shared.database.tables-grown */ select\n  name\nfrom\n  unnest($1::text[]) as name\n  join pg_class c on c.oid = name::regclass\n  cross join lateral (\n    values\n      (\n        pg_stat_get_mod_since_analyze (c.oid),\n        pg_stat_get_xact_tuples_inserted (c.oid),\n        pg_stat_get_xact_tuples_updated (c.oid)\n      )\n  ) as seen (before, inserted, updated)\nwhere\n  c.reltuples < 1000\n  or seen.before + seen.inserted + seen.updated > c.reltuples / 10",
}

/** Exports of the caller that have had their day. */
export const exportsExpire: Statement<null, {  }> = {
  name: 'shared.exports.expire',
  parameters: [],
  text: "/* shared.exports.expire */ delete from export",
}

/** A new id, in the order of time. */
export const exportsId: Statement<null, { id: string | null }> = {
  name: 'shared.exports.id',
  parameters: [],
  text: "/* shared.exports.id */ select\n  uuidv7() as id",
}

/** What was asked for, and as whom. */
export const exportsOpen: Statement<{ id: string | null }, { kind: string; parameters: unknown; principal: unknown }> = {
  name: 'shared.exports.open',
  parameters: ["id"],
  text: "/* shared.exports.open */ select\n  kind,\n  parameters,\n  principal\nfrom\n  export\nwhere\n  id = $1",
}

/** A sheet is asked for, under a key that only the link holds. */
export const exportsStart: Statement<{ id: string | null; key: Buffer | null; organisation: string | null; kind: string | null; parameters: string | null; principal: string | null }, {  }> = {
  name: 'shared.exports.start',
  parameters: ["id","key","organisation","kind","parameters","principal"],
  text: "/* shared.exports.start */ insert into\n  export (\n    id,\n    key_digest,\n    organisation,\n    kind,\n    parameters,\n    principal\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6\n  )",
}

/** The rows are read; now they enter. */
export const importsApply: Statement<{ id: string | null }, {  }> = {
  name: 'shared.imports.apply',
  parameters: ["id"],
  text: "/* shared.imports.apply */ update import\nset\n  status = 'APPLYING'\nwhere\n  id = $1",
}

/** An import begins, or begins again. */
export const importsBegin: Statement<{ id: string | null }, { id: string; kind: string; region: string; organisation: string; organisationName: string | null; subject: string; uscc: string | null; asOf: string | null; options: unknown; isDryRun: boolean; isConfirmed: boolean }> = {
  name: 'shared.imports.begin',
  parameters: ["id"],
  text: "/* shared.imports.begin */ update import\nset\n  status = 'READING',\n  started_at = coalesce(started_at, now()),\n  rows_read = 0,\n  rows_accepted = 0,\n  rows_unchanged = 0,\n  rows_rejected = 0\nwhere\n  id = $1\n  and status in ('READING', 'APPLYING')\nreturning\n  id,\n  kind,\n  region,\n  organisation,\n  coalesce(organisation_name, organisation) as \"organisationName\",\n  subject,\n  uscc,\n  as_of::text as \"asOf\",\n  options,\n  is_dry_run as \"isDryRun\",\n  is_confirmed as \"isConfirmed\"",
}

/** Whether no other worker runs this import. */
export const importsClaim: Statement<{ id: string | null }, { ok: boolean | null }> = {
  name: 'shared.imports.claim',
  parameters: ["id"],
  text: "/* shared.imports.claim */ select\n  pg_try_advisory_xact_lock(hashtextextended ($1, 0)) as ok",
}

/** A held import goes on. */
export const importsConfirm: Statement<{ id: string | null }, { id: string; status: 'AWAITING_FILE' | 'READING' | 'HELD' | 'APPLYING' | 'DONE' | 'REFUSED' | 'FAILED'; fileName: string | null; rowsRead: number; rowsAccepted: number; rowsUnchanged: number; rowsRejected: number; rowsEnded: number; rowsInScope: number; holdReasons: (string)[]; region: string; asOf: string | null; dryRun: boolean; createdAt: Date; startedAt: Date | null; finishedAt: Date | null; failure: string | null; failureCode: string | null; failureColumn: string | null }> = {
  name: 'shared.imports.confirm',
  parameters: ["id"],
  text: "/* shared.imports.confirm */ update import\nset\n  status = 'READING',\n  is_confirmed = true\nwhere\n  id = $1\n  and status = 'HELD'\nreturning\n  id,\n  status,\n  file_name as \"fileName\",\n  rows_read as \"rowsRead\",\n  rows_accepted as \"rowsAccepted\",\n  rows_unchanged as \"rowsUnchanged\",\n  rows_rejected as \"rowsRejected\",\n  rows_ended as \"rowsEnded\",\n  rows_in_scope as \"rowsInScope\",\n  hold_reasons as \"holdReasons\",\n  region,\n  as_of::text as \"asOf\",\n  is_dry_run as \"dryRun\",\n  created_at as \"createdAt\",\n  started_at as \"startedAt\",\n  finished_at as \"finishedAt\",\n  failure,\n  failure_code as \"failureCode\",\n  (\n    select\n      e.column_name\n    from\n      import_error e\n    where\n      e.import_id = import.id\n      and e.code = import.failure_code\n    order by\n      e.row\n    limit\n      1\n  ) as \"failureColumn\"",
}

/** How many rows entered, said nothing new, and were left out by the tables. */
export const importsCounts: Statement<null, { accepted: number; unchanged: number; refused: number }> = {
  name: 'shared.imports.counts',
  parameters: [],
  text: "/* shared.imports.counts */ select\n  count(*) filter (\n    where\n      outcome = 'ACCEPTED'\n  )::int as \"accepted\",\n  count(*) filter (\n    where\n      outcome = 'UNCHANGED'\n  )::int as \"unchanged\",\n  count(*) filter (\n    where\n      outcome is null\n  )::int as \"refused\"\nfrom\n  staged",
}

/** The name of a file and what it was sent with. */
export const importsDescribed: Statement<{ id: string | null }, { fileName: string | null; uscc: string | null; options: unknown }> = {
  name: 'shared.imports.described',
  parameters: ["id"],
  text: "/* shared.imports.described */ select\n  file_name as \"fileName\",\n  uscc,\n  options\nfrom\n  import\nwhere\n  id = $1",
}

/** A held import is given up: nothing of it enters. */
export const importsDiscard: Statement<{ failure: string | null; id: string | null }, { id: string }> = {
  name: 'shared.imports.discard',
  parameters: ["failure","id"],
  text: "/* shared.imports.discard */ update import\nset\n  status = 'REFUSED',\n  failure_code = 'DISCARDED',\n  failure = $1,\n  finished_at = now()\nwhere\n  id = $2\n  and status = 'HELD'\nreturning\n  id",
}

/** Whom the file ends. */
export const importsEnded: Statement<null, { id: string }> = {
  name: 'shared.imports.ended',
  parameters: [],
  text: "/* shared.imports.ended */ select\n  person_id as id\nfrom\n  ending",
}

/** Whom the file ends: persons of its scope who are not in it. */
export const importsEnding: Statement<null, {  }> = {
  name: 'shared.imports.ending',
  parameters: [],
  text: "/* shared.imports.ending */ create temp table ending (person_id uuid primary key) on commit drop",
}

/** Sets an import to work. */
export const importsEnqueue: Statement<{ id: string | null }, { enqueue: unknown }> = {
  name: 'shared.imports.enqueue',
  parameters: ["id"],
  text: "/* shared.imports.enqueue */ select\n  enqueue ('import', $1)",
}

/** What is wrong with the rows of an import, in the order of its sheets. */
export const importsErrors: Statement<{ parent: string | null }, { row: number; column_name: string | null; code: string; value: string | null; is_rejected: boolean; sheets: (string)[]; cursorKey: string; cursorId: string }> = {
  name: 'shared.imports.errors',
  parameters: ["parent"],
  text: "/* shared.imports.errors */ select\n  error.row,\n  error.column_name,\n  error.code,\n  error.value,\n  error.is_rejected,\n  import.sheets,\n  lpad(error.row::text, 9, '0') as \"cursorKey\",\n  error.id as \"cursorId\"\nfrom\n  import_error error\n  join import on import.id = error.import_id\nwhere\n  error.import_id = $1",
}

/** An import failed for a fault of the platform. */
export const importsFail: Statement<{ failure: string | null; id: string | null }, {  }> = {
  name: 'shared.imports.fail',
  parameters: ["failure","id"],
  text: "/* shared.imports.fail */ update import\nset\n  status = 'FAILED',\n  failure_code = 'INTERNAL',\n  failure = $1,\n  finished_at = now()\nwhere\n  id = $2",
}

/** What the tables said of rows, in the order of the sheet: those left out and those warned of. */
export const importsFaultsFound: Statement<null, { row: number; column_name: string | null; code: string; value: string | null; is_rejected: boolean }> = {
  name: 'shared.imports.faults-found',
  parameters: [],
  text: "/* shared.imports.faults-found */ select\n  row as \"row\",\n  column_name,\n  code as \"code\",\n  value,\n  true as \"is_rejected\"\nfrom\n  refused\nunion all\nselect\n  row,\n  column_name,\n  code,\n  value,\n  false\nfrom\n  warned\norder by\n  1",
}

/** What is wrong with each row, for the sheet that goes back. */
export const importsFaultsOf: Statement<{ id: string | null }, { row: number; column: string | null; code: string; value: string | null }> = {
  name: 'shared.imports.faults-of',
  parameters: ["id"],
  text: "/* shared.imports.faults-of */ select\n  row,\n  column_name as column,\n  code,\n  value\nfrom\n  import_error\nwhere\n  import_id = $1\norder by\n  row,\n  id",
}

/** The pieces of a file. */
export const importsFileOf: Statement<{ id: string | null }, { body: Buffer }> = {
  name: 'shared.imports.file-of',
  parameters: ["id"],
  text: "/* shared.imports.file-of */ select\n  body\nfrom\n  import_chunk\nwhere\n  import_id = $1\norder by\n  position",
}

/** Imports of one kind by id. */
export const importsFind: Statement<{ ids: readonly (string | null)[] | null; name: string | null }, { id: string; status: 'AWAITING_FILE' | 'READING' | 'HELD' | 'APPLYING' | 'DONE' | 'REFUSED' | 'FAILED'; fileName: string | null; rowsRead: number; rowsAccepted: number; rowsUnchanged: number; rowsRejected: number; rowsEnded: number; rowsInScope: number; holdReasons: (string)[]; region: string; asOf: string | null; dryRun: boolean; createdAt: Date; startedAt: Date | null; finishedAt: Date | null; failure: string | null; failureCode: string | null; failureColumn: string | null }> = {
  name: 'shared.imports.find',
  parameters: ["ids","name"],
  text: "/* shared.imports.find */ select\n  id,\n  status,\n  file_name as \"fileName\",\n  rows_read as \"rowsRead\",\n  rows_accepted as \"rowsAccepted\",\n  rows_unchanged as \"rowsUnchanged\",\n  rows_rejected as \"rowsRejected\",\n  rows_ended as \"rowsEnded\",\n  rows_in_scope as \"rowsInScope\",\n  hold_reasons as \"holdReasons\",\n  region,\n  as_of::text as \"asOf\",\n  is_dry_run as \"dryRun\",\n  created_at as \"createdAt\",\n  started_at as \"startedAt\",\n  finished_at as \"finishedAt\",\n  failure,\n  failure_code as \"failureCode\",\n  (\n    select\n      e.column_name\n    from\n      import_error e\n    where\n      e.import_id = import.id\n      and e.code = import.failure_code\n    order by\n      e.row\n    limit\n      1\n  ) as \"failureColumn\"\nfrom\n  import\nwhere\n  id = any ($1::uuid[])\n  and kind = $2",
}

/** The end of an import, held or done, with its counts and the digest of the differences that were shown. */
export const importsFinish: Statement<{ status: string | null; accepted: number | null; unchanged: number | null; rejected: number | null; length: number | null; inScope: number | null; reasons: readonly (string | null)[] | null; differences: string | null; id: string | null }, {  }> = {
  name: 'shared.imports.finish',
  parameters: ["status","accepted","unchanged","rejected","length","inScope","reasons","differences","id"],
  text: "/* shared.imports.finish */ update import\nset\n  status = $1,\n  rows_accepted = $2,\n  rows_unchanged = $3,\n  rows_rejected = $4,\n  rows_ended = $5,\n  rows_in_scope = $6,\n  hold_reasons = $7,\n  finished_at = case $1\n    when 'DONE' then now()\n  end,\n  options = options || jsonb_build_object('differences', $8::text)\nwhere\n  id = $9",
}

/** Whom an earlier reading would have ended. */
export const importsForgetEndings: Statement<{ id: string | null }, {  }> = {
  name: 'shared.imports.forget-endings',
  parameters: ["id"],
  text: "/* shared.imports.forget-endings */ delete from import_ending\nwhere\n  import_id = $1",
}

/** What an earlier reading found wrong. */
export const importsForgetErrors: Statement<{ id: string | null }, {  }> = {
  name: 'shared.imports.forget-errors',
  parameters: ["id"],
  text: "/* shared.imports.forget-errors */ delete from import_error\nwhere\n  import_id = $1",
}

/** Files are kept for thirty days. */
export const importsForgetOldFiles: Statement<null, {  }> = {
  name: 'shared.imports.forget-old-files',
  parameters: [],
  text: "/* shared.imports.forget-old-files */ delete from import_chunk\nwhere\n  created_at < now() - interval '30 days'",
}

/** Whether somebody would end who was not shown. */
export const importsIsConfirmed: Statement<{ ending: readonly (string | null)[] | null; id: string | null }, { is_more: boolean | null }> = {
  name: 'shared.imports.is-confirmed',
  parameters: ["ending","id"],
  text: "/* shared.imports.is-confirmed */ select\n  exists (\n    select\n      unnest($1::uuid[])\n    except\n    select\n      person_id\n    from\n      import_ending\n    where\n      import_id = $2\n  ) as is_more",
}

/** A piece of a file, encrypted. */
export const importsKeepPiece: Statement<{ id: string | null; position: number | null; personalData: Buffer | null }, {  }> = {
  name: 'shared.imports.keep-piece',
  parameters: ["id","position","personalData"],
  text: "/* shared.imports.keep-piece */ insert into\n  import_chunk (import_id, position, body)\nvalues\n  ($1, $2, $3)",
}

/** Whether the file is kept still. */
export const importsKept: Statement<{ id: string | null }, {  }> = {
  name: 'shared.imports.kept',
  parameters: ["id"],
  text: "/* shared.imports.kept */ select\nfrom\n  import_chunk\nwhere\n  import_id = $1\nlimit\n  1",
}

/** Imports of one kind, the newest first. */
export const importsList: Statement<{ name: string | null }, { id: string; status: 'AWAITING_FILE' | 'READING' | 'HELD' | 'APPLYING' | 'DONE' | 'REFUSED' | 'FAILED'; fileName: string | null; rowsRead: number; rowsAccepted: number; rowsUnchanged: number; rowsRejected: number; rowsEnded: number; rowsInScope: number; holdReasons: (string)[]; region: string; asOf: string | null; dryRun: boolean; createdAt: Date; startedAt: Date | null; finishedAt: Date | null; failure: string | null; failureCode: string | null; failureColumn: string | null; cursorKey: string; cursorId: string }> = {
  name: 'shared.imports.list',
  parameters: ["name"],
  text: "/* shared.imports.list */ select\n  id,\n  status,\n  file_name as \"fileName\",\n  rows_read as \"rowsRead\",\n  rows_accepted as \"rowsAccepted\",\n  rows_unchanged as \"rowsUnchanged\",\n  rows_rejected as \"rowsRejected\",\n  rows_ended as \"rowsEnded\",\n  rows_in_scope as \"rowsInScope\",\n  hold_reasons as \"holdReasons\",\n  region,\n  as_of::text as \"asOf\",\n  is_dry_run as \"dryRun\",\n  created_at as \"createdAt\",\n  started_at as \"startedAt\",\n  finished_at as \"finishedAt\",\n  failure,\n  failure_code as \"failureCode\",\n  (\n    select\n      e.column_name\n    from\n      import_error e\n    where\n      e.import_id = import.id\n      and e.code = import.failure_code\n    order by\n      e.row\n    limit\n      1\n  ) as \"failureColumn\",\n  translate(id::text, '0123456789abcdef', 'fedcba9876543210') as \"cursorKey\",\n  id as \"cursorId\"\nfrom\n  import\nwhere\n  kind = $1",
}

/** An upload of the caller, locked for its last piece. */
export const importsLockUpload: Statement<{ id: string | null; subject: string | null }, { status: 'AWAITING_FILE' | 'READING' | 'HELD' | 'APPLYING' | 'DONE' | 'REFUSED' | 'FAILED'; isExpired: boolean | null; fileDigest: Buffer | null }> = {
  name: 'shared.imports.lock-upload',
  parameters: ["id","subject"],
  text: "/* shared.imports.lock-upload */ select\n  status,\n  created_at < now() - interval '1 hour' as \"isExpired\",\n  file_digest as \"fileDigest\"\nfrom\n  import\nwhere\n  id = $1\n  and subject = $2\nfor update",
}

/** Whom the file ends, to be listed. */
export const importsNoteEndings: Statement<{ id: string | null; ending: readonly (string | null)[] | null }, {  }> = {
  name: 'shared.imports.note-endings',
  parameters: ["id","ending"],
  text: "/* shared.imports.note-endings */ insert into\n  import_ending (import_id, person_id)\nselect\n  $1,\n  unnest($2::uuid[])",
}

/** Faults found while reading. */
export const importsNoteErrors: Statement<{ id: string | null; rows: readonly (number | null)[] | null; columns: readonly (string | null)[] | null; codes: readonly (string | null)[] | null; errors: readonly (string | null)[] | null; isRejecteds: readonly (boolean | null)[] | null }, {  }> = {
  name: 'shared.imports.note-errors',
  parameters: ["id","rows","columns","codes","errors","isRejecteds"],
  text: "/* shared.imports.note-errors */ insert into\n  import_error (import_id, row, column_name, code, value, is_rejected)\nselect\n  $1,\n  *\nfrom\n  unnest(\n    $2::int[],\n    $3::text[],\n    $4::text[],\n    $5::text[],\n    $6::boolean[]\n  )",
}

/** Faults that only the tables could tell. */
export const importsNoteFaultsFound: Statement<{ id: string | null; errors: string | null }, {  }> = {
  name: 'shared.imports.note-faults-found',
  parameters: ["id","errors"],
  text: "/* shared.imports.note-faults-found */ insert into\n  import_error (import_id, row, column_name, code, value, is_rejected)\nselect\n  $1,\n  r.*\nfrom\n  jsonb_to_recordset($2) as r (\n    row int,\n    column_name text,\n    code text,\n    value text,\n    is_rejected boolean\n  )",
}

/** One piece of a file. */
export const importsPiece: Statement<{ id: string | null; position: number | null }, { body: Buffer }> = {
  name: 'shared.imports.piece',
  parameters: ["id","position"],
  text: "/* shared.imports.piece */ select\n  body\nfrom\n  import_chunk\nwhere\n  import_id = $1\n  and position = $2",
}

/** How far the reading is. */
export const importsProgress: Statement<{ read: number | null; rejectedRows: number | null; names: readonly (string | null)[] | null; id: string | null }, {  }> = {
  name: 'shared.imports.progress',
  parameters: ["read","rejectedRows","names","id"],
  text: "/* shared.imports.progress */ update import\nset\n  rows_read = $1,\n  rows_rejected = $2,\n  sheets = $3\nwhere\n  id = $4",
}

/** The file is whole; it is to be read. */
export const importsReceive: Statement<{ name: string | null; digest: Buffer | null; id: string | null }, {  }> = {
  name: 'shared.imports.receive',
  parameters: ["name","digest","id"],
  text: "/* shared.imports.receive */ update import\nset\n  status = 'READING',\n  file_name = $1,\n  file_digest = $2\nwhere\n  id = $3",
}

/** A file is refused, and says why: in one statement, so that whoever sees the one sees the other. */
export const importsRefuse: Statement<{ code: string | null; failure: string | null; id: string | null; column: string | null }, {  }> = {
  name: 'shared.imports.refuse',
  parameters: ["code","failure","id","column"],
  text: "/* shared.imports.refuse */ with\n  refused as (\n    update import\n    set\n      status = 'REFUSED',\n      failure_code = $1,\n      failure = $2,\n      finished_at = now()\n    where\n      id = $3\n    returning\n      id\n  )\ninsert into\n  import_error (import_id, row, column_name, code, is_rejected)\nselect\n  id,\n  1,\n  $4,\n  $1,\n  true\nfrom\n  refused",
}

/** Rows that the tables leave out, and why. */
export const importsRefused: Statement<null, {  }> = {
  name: 'shared.imports.refused',
  parameters: [],
  text: "/* shared.imports.refused */ create temp table refused (\n  row int not null,\n  column_name text,\n  code text not null,\n  value text\n) on commit drop",
}

/** Bytes of a file as it is kept. */
export const importsSize: Statement<{ id: string | null }, { bytes: number | null }> = {
  name: 'shared.imports.size',
  parameters: ["id"],
  text: "/* shared.imports.size */ select\n  coalesce(sum(octet_length(body)), 0)::int as bytes\nfrom\n  import_chunk\nwhere\n  import_id = $1",
}

/** An import is opened. */
export const importsStart: Statement<{ kind: string | null; region: string | null; organisation: string | null; uscc: string | null; subject: string | null; asOf: string | null; options: string | null; isDryRun: boolean | null; organisationName: string | null }, { id: string; status: 'AWAITING_FILE' | 'READING' | 'HELD' | 'APPLYING' | 'DONE' | 'REFUSED' | 'FAILED'; fileName: string | null; rowsRead: number; rowsAccepted: number; rowsUnchanged: number; rowsRejected: number; rowsEnded: number; rowsInScope: number; holdReasons: (string)[]; region: string; asOf: string | null; dryRun: boolean; createdAt: Date; startedAt: Date | null; finishedAt: Date | null; failure: string | null; failureCode: string | null }> = {
  name: 'shared.imports.start',
  parameters: ["kind","region","organisation","uscc","subject","asOf","options","isDryRun","organisationName"],
  text: "/* shared.imports.start */ insert into\n  import (\n    kind,\n    region,\n    organisation,\n    uscc,\n    subject,\n    as_of,\n    options,\n    is_dry_run,\n    organisation_name\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8,\n    $9\n  )\nreturning\n  id,\n  status,\n  file_name as \"fileName\",\n  rows_read as \"rowsRead\",\n  rows_accepted as \"rowsAccepted\",\n  rows_unchanged as \"rowsUnchanged\",\n  rows_rejected as \"rowsRejected\",\n  rows_ended as \"rowsEnded\",\n  rows_in_scope as \"rowsInScope\",\n  hold_reasons as \"holdReasons\",\n  region,\n  as_of::text as \"asOf\",\n  is_dry_run as \"dryRun\",\n  created_at as \"createdAt\",\n  started_at as \"startedAt\",\n  finished_at as \"finishedAt\",\n  failure,\n  failure_code as \"failureCode\"",
}

/** An upload of the caller. */
export const importsUploading: Statement<{ id: string | null; subject: string | null }, { status: 'AWAITING_FILE' | 'READING' | 'HELD' | 'APPLYING' | 'DONE' | 'REFUSED' | 'FAILED'; isExpired: boolean | null; fileDigest: Buffer | null }> = {
  name: 'shared.imports.uploading',
  parameters: ["id","subject"],
  text: "/* shared.imports.uploading */ select\n  status,\n  created_at < now() - interval '1 hour' as \"isExpired\",\n  file_digest as \"fileDigest\"\nfrom\n  import\nwhere\n  id = $1\n  and subject = $2",
}

/** What is remarked upon a row that enters. */
export const importsWarned: Statement<null, {  }> = {
  name: 'shared.imports.warned',
  parameters: [],
  text: "/* shared.imports.warned */ create temp table warned (\n  row int not null,\n  column_name text,\n  code text not null,\n  value text\n) on commit drop",
}

/** Who did what for which organisation, to whom, and why. */
export const subgraphAuditWrite: Statement<{ subject: string | null; organisation: string | null; id: string | null; name: string | null; isChange: boolean | null; personIds: readonly (string | null)[] | null; auditReasons: string | null; refused: boolean | null }, {  }> = {
  name: 'shared.subgraph.audit-write',
  parameters: ["subject","organisation","id","name","isChange","personIds","auditReasons","refused"],
  text: "/* shared.subgraph.audit-write */ insert into\n  audit_entry (\n    subject,\n    organisation,\n    operation_id,\n    operation_name,\n    is_change,\n    person_ids,\n    reason,\n    is_refused\n  )\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    $5,\n    $6,\n    $7,\n    $8\n  )",
}

/** A request stands for a row that was there before it. */
export const subgraphRequestAnswer: Statement<{ id: string | null; organisation: string | null; idempotencyKey: string | null }, {  }> = {
  name: 'shared.subgraph.request-answer',
  parameters: ["id","organisation","idempotencyKey"],
  text: "/* shared.subgraph.request-answer */ update request\nset\n  result_id = $1\nwhere\n  (organisation, key) = ($2, $3)",
}

/** The first request with a key keeps it; no row when it is known. */
export const subgraphRequestFirst: Statement<{ organisation: string | null; idempotencyKey: string | null; operation: string | null; digest: Buffer | null }, { id: string }> = {
  name: 'shared.subgraph.request-first',
  parameters: ["organisation","idempotencyKey","operation","digest"],
  text: "/* shared.subgraph.request-first */ insert into\n  request (organisation, key, operation, content_digest, result_id)\nvalues\n  (\n    $1,\n    $2,\n    $3,\n    $4,\n    uuidv7()\n  )\non conflict (organisation, key) do nothing\nreturning\n  result_id as id",
}

/** What a key stood for. */
export const subgraphRequestKnown: Statement<{ organisation: string | null; idempotencyKey: string | null }, { id: string; digest: Buffer }> = {
  name: 'shared.subgraph.request-known',
  parameters: ["organisation","idempotencyKey"],
  text: "/* shared.subgraph.request-known */ select\n  result_id as id,\n  content_digest as digest\nfrom\n  request\nwhere\n  (organisation, key) = ($1, $2)",
}
