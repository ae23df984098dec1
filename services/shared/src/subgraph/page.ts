// decorators ask for it, whichever room is opened first
import 'reflect-metadata'
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql'
import { rows, type Statement } from '../database/statement.js'
import { BadInput } from '../vocabulary/errors.js'
import { isId, type OperationContext, pageSize } from './operation.js'

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
@Directive('@shareable')
export class PageInfo {
  @Field({ description: 'Whether `after: endCursor` has more.' })
  hasNextPage!: boolean
  @Field({ description: 'Whether the page began after a cursor.' })
  hasPreviousPage!: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first node.' })
  startCursor!: string | null
  @Field(() => String, { nullable: true, description: 'Cursor of the last node; give it as `after`.' })
  endCursor!: string | null
}

export interface Page<T> {
  edges: { cursor: string; node: T }[]
  nodes: T[]
  pageInfo: PageInfo
  /** counted only when read */
  readonly totalCount: Promise<number>
}

/** The Relay connection type of a node type, its edge type beside it. */
export function connectionOf<T extends object>(node: () => ClassType<T>, name: string, shareable = false) {
  const directive = shareable ? Directive('@shareable') : () => undefined
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  @directive
  class Edge {
    @Field({ description: 'Where this node stands; give it as `after` to go on from here.' })
    cursor!: string
    @Field(node, { description: 'The node itself.' })
    node!: T
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  @directive
  class Connection {
    @Field(() => [Edge], { description: 'Nodes with their cursors.' })
    edges!: Edge[]
    @Field(() => [node()], { description: 'Shortcut to the nodes.' })
    nodes!: T[]
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo
    @Field(() => Int, { name: 'totalCount', description: 'How many the whole list holds.' })
    totalCount!: number
  }
  return Connection
}

/** What a list's statement answers beside its columns: where a row stands. */
export interface Placed {
  cursorKey: string
  cursorId: string
}
/**
 * A list to page through: a statement without order and limit, that says by `"cursorKey"` and `"cursorId"` where each row stands and may
 * hang on a parent, `:parent`. One that tells of one `:part` at a time (a county), which an index has in order, is read from the front
 * of each of its parts.
 */
export interface List<P extends object, R extends Placed> {
  statement: Statement<P | null, R>
  parameters: Omit<P, 'parent' | 'part'>
  parts?: readonly string[]
  /** every page walks the whole list, of at most one part, so that it is counted on the way */
  isWalked?: boolean
  /** counts the whole list in a shorter way than its statement would */
  count?: () => Promise<number>
}

const encode = (key: string, id: string): string => Buffer.from(JSON.stringify([key, id])).toString('base64url')
function decode(cursor: string): [string, string] {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown]
    if (typeof key === 'string' && typeof id === 'string' && isId(id)) return [key, id]
  } catch {
    // falls through to the one answer
  }
  throw new BadInput('after 不是本列表的游标', 'after is no cursor of this list')
}

const NO_PARENT = '00000000-0000-0000-0000-000000000000'

/** A page of a list that hangs on a parent; pages of many parents in one operation are one statement. */
export function pageOf<P extends object, R extends Placed, T>(
  context: OperationContext,
  list: List<P, R>,
  page: { first: number; after?: string | undefined },
  toNode: (row: R) => T,
  parentId: string = NO_PARENT,
): Promise<Page<T>> {
  const first = pageSize(page.first)
  // every key lies behind the empty one: the first page is the one after it
  const [afterKey, afterId] = page.after == null ? ['', NO_PARENT] : decode(page.after)
  const { name } = list.statement
  const identity = `${name}:${JSON.stringify([list.parameters, list.parts, first, page.after ?? null])}`
  const loader = context.loader<Page<T>>(identity, async parents => {
    const found = (await rows(context.em, pageStatement(list, first + 1), {
      ...list.parameters,
      part: list.parts,
      parent: parents,
      afterKey,
      afterId,
    })) as (R & { parentId: string; total?: bigint })[]
    const byParent = new Map<string, typeof found>(parents.map(p => [p, []]))
    for (const row of found) byParent.get(row.parentId)?.push(row)
    return new Map(
      [...byParent].map(([parent, its]) => {
        const edges = its
          .slice(0, first)
          .map(row => ({ cursor: encode(row.cursorKey, row.cursorId), node: toNode(row) }))
        const found: Page<T> = {
          edges,
          nodes: edges.map(e => e.node),
          pageInfo: pageInfoOf(edges, its.length > first, page.after != null),
          get totalCount() {
            const counted = its[0]?.total
            if (counted !== undefined) return Promise.resolve(Number(counted))
            return list.count?.() ?? total(context, list, parent)
          },
        }
        return [parent, found]
      }),
    )
  })
  return loader.load(isId(parentId) ? parentId : NO_PARENT).then(result => {
    if (!result) throw new Error(`${name} lost a parent`)
    return result
  })
}

/** A page of what the nodes of another stand for; those that stand for nothing any more are left out. */
export function withNodes<A, B>(page: Page<A>, toNode: (node: A) => B | undefined): Page<B> {
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const other = toNode(node)
    return other === undefined ? [] : [{ cursor, node: other }]
  })
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: page.pageInfo,
    get totalCount() {
      return page.totalCount
    },
  }
}

type Paged = Statement<Record<string, unknown>, { parentId: string }>
type Counted = Statement<Record<string, unknown>, { id: string; total: bigint }>
/** by list, and by size of page: the planner should know it */
const pages = new WeakMap<object, Map<string, Paged>>()
const totals = new WeakMap<object, Counted>()

/** The list with its parents, and its parts if it has some, as tables: where they stand in it, and the parameters from then on. */
function overParents({ text, parameters }: Statement<never, never>, more: readonly string[]) {
  const all = parameters.includes('parent') ? parameters : [...parameters, 'parent']
  const number = (name: string) => `$${[...all, ...more].indexOf(name) + 1}`
  const standing = (body: string, name: string, value: string) =>
    all.includes(name) ? body.replace(new RegExp(`\\${number(name)}\\b`, 'g'), value) : body
  return {
    body: standing(standing(text.replace(/^\/\*.*?\*\/ /, ''), 'parent', 'parent.id'), 'part', 'part.value'),
    parents: `unnest(${number('parent')}::uuid[]) with ordinality as parent(id, position)`,
    ofParts: all.includes('part') ? `unnest(${number('part')}::text[]) as part(value) cross join lateral` : null,
    parameters: [...all, ...more],
    number,
  }
}

/** A list as the statement of its pages of one size, made once. */
function pageStatement({ statement, isWalked }: { statement: object; isWalked?: boolean }, limit: number): Paged {
  const sizes = pages.get(statement) ?? new Map<string, Paged>()
  pages.set(statement, sizes)
  const size = `${limit}${isWalked ? ', counted' : ''}`
  const known = sizes.get(size)
  if (known) return known
  const { name } = statement as Paged
  const { body, parents, ofParts, parameters, number } = overParents(statement as never, ['afterKey', 'afterId'])
  const front = [
    isWalked
      ? `with listed as materialized (${body}) select *, (select count(*) from listed) as total from listed`
      : `select * from (${body}) as listed`,
    `where (listed."cursorKey", listed."cursorId") > (${number('afterKey')}::text, ${number('afterId')}::uuid)`,
    `order by listed."cursorKey", listed."cursorId" limit ${limit}`,
  ].join(' ')
  const page = ofParts
    ? `select front.* from ${ofParts} (${front}) as front order by front."cursorKey", front."cursorId" limit ${limit}`
    : front
  const made: Paged = {
    name,
    parameters,
    text: [
      `/* ${name} */ select parent.id as "parentId", page.* from ${parents} cross join lateral (${page}) as page`,
      'order by parent.position, page."cursorKey", page."cursorId"',
    ].join(' '),
  }
  sizes.set(size, made)
  return made
}

function totalStatement(list: object): Counted {
  const known = totals.get(list)
  if (known) return known
  const { name } = list as Counted
  const { body, parents, ofParts, parameters } = overParents(list as never, [])
  // apart from its parts, or the planner may walk all of them for each
  const listed = ofParts ? `${ofParts} (${body} offset 0) as listed` : `(${body}) as listed`
  const text = `/* ${name}.total */ select parent.id, (select count(*) from ${listed}) as total from ${parents}`
  const made: Counted = { name: `${name}.total`, parameters, text }
  totals.set(list, made)
  return made
}

const pageInfoOf = (edges: { cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
})

const total = <P extends object, R extends Placed>(
  context: OperationContext,
  list: List<P, R>,
  parentId: string,
): Promise<number> =>
  context
    .loader<number>(`${list.statement.name}.total:${JSON.stringify([list.parameters, list.parts])}`, async parents => {
      const counted = totalStatement(list.statement)
      const found = await rows(context.em, counted, { ...list.parameters, part: list.parts, parent: parents })
      return new Map(found.map(row => [row.id, Number(row.total)]))
    })
    .load(parentId)
    .then(count => count ?? 0)
