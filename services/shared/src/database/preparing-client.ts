import { createHash } from 'node:crypto'
import pg from 'pg'

/** Statements that one connection keeps prepared; a plan with row-level security in it takes up to two megabytes. */
const MAX_PREPARED = 40
const isRollback = (text: unknown): boolean => text === 'rollback'
const NAMED = /^\/\* [\w. -]+ \*\//

/**
 * A connection that keeps the plans of the statements that it is asked again. Row-level security unfolds into every plan, so that
 * planning costs ten times what a page's rows do. The scope is read from the session at each execution, never kept with a plan.
 */
export class PreparingClient extends pg.Client {
  private readonly seen = new Map<string, string | null>()

  private nameOf(text: string): string | null {
    const known = this.seen.get(text)
    if (known !== undefined || this.seen.size >= MAX_PREPARED) return known ?? null
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 40)
    this.seen.set(text, name)
    return name
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg declares nine overloads, and this one hands all of them on
  override query(...given: any[]): any {
    const [text, values] = given
    const name = typeof text === 'string' && Array.isArray(values) && NAMED.test(text) ? this.nameOf(text) : null
    const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown
    if (name) return query.call(this, { name, text, values })
    const answer = query.apply(this, given)
    // whoever began the transaction gives the connection back only after its end: one that is lost has nothing to take back, and
    // must not stay taken for ever
    return isRollback(text) && answer instanceof Promise ? answer.catch(() => this.abandon()) : answer
  }

  private abandon() {
    void this.end().catch(() => undefined)
    return { command: 'ROLLBACK', rowCount: 0, rows: [], fields: [] }
  }
}
