import pg from 'pg'

const OF = pg.types.builtins
const INT8_ARRAY = 1016
const DATE_ARRAY = 1182
const texts = pg.types.getTypeParser(1009 as never) as (text: string) => (string | null)[]

/** What a value of a type of PostgreSQL is in code, where pg's own choice loses something: exact amounts, and days without a zone. */
const PARSERS: Record<number, (text: string) => unknown> = {
  [OF.INT8]: BigInt,
  [OF.DATE]: text => text,
  [INT8_ARRAY]: text => texts(text).map(each => (each === null ? null : BigInt(each))),
  [DATE_ARRAY]: texts,
}

/**
 * Parsers of every statement, the same for requests and jobs: int8 is bigint, date the day as text (ISO), timestamptz Date, numeric its text.
 * The generated types of the statements say the same.
 */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    PARSERS[oid] ?? pg.types.getTypeParser(oid as never, format as never)) as pg.CustomTypesConfig['getTypeParser'],
}
