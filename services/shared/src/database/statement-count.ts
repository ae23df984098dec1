import { Counter } from 'prom-client'

const statements = new Counter({ name: 'dianming_sql_statements_total', help: 'SQL data statements sent by requests' })
/** Counts a data statement of a request. */
export const countStatement = (): void => statements.inc()
