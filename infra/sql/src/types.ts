import type pg from 'pg'

/** What PostgreSQL's types are in code, as the parsers of every pool make them. */
const TYPES: Record<string, string> = {
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'bigint',
  float4: 'number',
  float8: 'number',
  numeric: 'string',
  text: 'string',
  varchar: 'string',
  bpchar: 'string',
  name: 'string',
  uuid: 'string',
  date: 'string',
  timestamptz: 'Date',
  bytea: 'Buffer',
  json: 'unknown',
  jsonb: 'unknown',
  void: 'unknown',
}
/** What may be given for a parameter, where that is more or other than what comes back. */
const GIVEN: Record<string, string> = {
  json: 'string',
  jsonb: 'string',
  timestamptz: 'Date | string',
  numeric: 'string | number',
}

/** The types and columns of a database, asked for once. */
export class Catalogue {
  private constructor(
    private readonly typeNames: ReadonlyMap<number, string>,
    /** by table and column: its name, whether it is never null, and the words that a check allows */
    private readonly columns: ReadonlyMap<string, { table: string; notNull: boolean; words: string[] | null }>,
  ) {}

  static async read(client: pg.Client): Promise<Catalogue> {
    const types = await client.query<{ oid: number; name: string }>(
      `select t.oid, case when t.typelem <> 0 and t.typlen = -1 then e.typname || '[]' else t.typname end as name from pg_type t left join pg_type e on e.oid = t.typelem`,
    )
    const columns = await client.query<{ key: string; table: string; notNull: boolean; check: string | null }>(
      `select a.attrelid || '.' || a.attnum as key, n.nspname || '.' || c.relname as "table", a.attnotnull as "notNull",
         (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as "check"
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where a.attnum > 0 and c.relkind in ('r', 'v', 'p')`,
    )
    return new Catalogue(
      new Map(types.rows.map(({ oid, name }) => [oid, name])),
      new Map(columns.rows.map(({ key, table, notNull, check }) => [key, { table, notNull, words: wordsOf(check) }])),
    )
  }

  parameter(oid: number): string {
    const name = this.typeNames.get(oid) ?? ''
    if (name.endsWith('[]')) return `readonly (${this.element(name)} | null)[]`
    return GIVEN[name] ?? TYPES[name] ?? 'unknown'
  }

  /** Type of a column: null is left out where it can be said to be none. */
  column(field: pg.FieldDef, mayBeMissing: (table: string) => boolean): string {
    const origin = this.columns.get(`${field.tableID}.${field.columnID}`)
    const name = this.typeNames.get(field.dataTypeID) ?? ''
    const type = name.endsWith('[]') ? `(${this.element(name)})[]` : (TYPES[name] ?? 'unknown')
    const told = origin?.words && type === 'string' ? origin.words.map(word => `'${word}'`).join(' | ') : type
    const isNever = field.name.endsWith('!') || (origin?.notNull && !mayBeMissing(origin.table))
    return isNever || type === 'unknown' ? told : `${told} | null`
  }

  private element(name: string): string {
    return TYPES[name.slice(0, -2)] ?? 'unknown'
  }
}

/** Words of `CHECK ((status = ANY (ARRAY['A'::text, 'B'::text])))`. */
function wordsOf(check: string | null): string[] | null {
  const list = check && /= ANY \(ARRAY\[([^\]]*)\]\)\)+$/.exec(check)?.[1]
  return list ? [...list.matchAll(/'([^']*)'/g)].map(match => match[1] ?? '') : null
}

const OUTER = /\b(?:left|full)(?: outer)? join(?: lateral)?\s+([\w.]+|\()/g

/**
 * Which tables' rows a statement may miss, so that their columns are null there: those behind an outer join. Where that is no table of a
 * schema but something made in the statement itself, it may be any.
 */
export function missing(text: string): (table: string) => boolean {
  if (/\b(?:right|full)(?: outer)? join\b/.test(text) || /\bgrouping sets|rollup|cube\b/.test(text)) return () => true
  const behind = [...text.matchAll(OUTER)].map(match => match[1] ?? '')
  const isAny = behind.some(name => !name.includes('.'))
  return table => isAny || behind.includes(table)
}
