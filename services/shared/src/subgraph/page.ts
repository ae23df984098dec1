// decorators ask for it, whichever room is opened first
import 'reflect-metadata'
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql'
import { rows } from '../database/rows.js'
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

/**
 * A list to page through. `from` is everything behind FROM; it may use `parent.id` and its own $1, $2 …; the list is ordered
 * by `order[0]`, then by the id in `order[1]`.
 */
export interface ListQuery {
  name: string
  /** tables made once for all parents, in front of everything: `name as materialized (…)`; `$parents` stands for their ids */
  with?: string
  columns: string
  from: string
  order: [text: string, id: string]
  parameters: unknown[]
}

/** Order of a list by ids in the order of time, the last one first. */
export const NEWEST_FIRST = (id: string): [text: string, id: string] => [
  `translate(${id}::text, '0123456789abcdef', 'fedcba9876543210')`,
  id,
]

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
export function pageOf<R extends object, T>(
  context: OperationContext,
  list: ListQuery,
  page: { first: number; after?: string | undefined },
  toNode: (row: R) => T,
  parentId: string = NO_PARENT,
): Promise<Page<T>> {
  const first = pageSize(page.first)
  const after = page.after == null ? null : decode(page.after)
  const [key, id] = list.order
  const count = list.parameters.length
  const identity = `${list.name}:${JSON.stringify([list.parameters, first, after])}`
  const loader = context.loader<Page<T>>(identity, async parents => {
    const found = await rows<R & { parentId: string; cursorKey: string; cursorId: string }>(
      context.em,
      `/* ${list.name} */ ${withClause(list)}select parent.id as "parentId", page.* from unnest($${count + 1}::uuid[]) with ordinality as parent(id, position)
       cross join lateral (select ${list.columns}, ${key} as "cursorKey", ${id}::text as "cursorId" from ${list.from}
         ${after ? `and (${key}, ${id}) > ($${count + 2}, $${count + 3}::uuid)` : ''} order by ${key}, ${id} limit ${first + 1}) page
       order by parent.position, page."cursorKey", page."cursorId"::uuid`,
      [...list.parameters, parents, ...(after ?? [])],
    )
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
          pageInfo: pageInfoOf(edges, its.length > first, after !== null),
          get totalCount() {
            return total(context, list, parent)
          },
        }
        return [parent, found]
      }),
    )
  })
  return loader.load(isId(parentId) ? parentId : NO_PARENT).then(result => {
    if (!result) throw new Error(`${list.name} lost a parent`)
    return result
  })
}

const withClause = (list: ListQuery): string =>
  list.with ? `with ${list.with.replaceAll('$parents', `$${list.parameters.length + 1}::uuid[]`)} ` : ''

const pageInfoOf = (edges: { cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
})

const total = (context: OperationContext, list: ListQuery, parentId: string): Promise<number> =>
  context
    .loader<number>(`${list.name}.total:${JSON.stringify(list.parameters)}`, async parents => {
      const found = await rows<{ id: string; total: string }>(
        context.em,
        `/* ${list.name}.total */ ${withClause(list)}select parent.id, (select count(*) from ${list.from}) as total from unnest($${list.parameters.length + 1}::uuid[]) as parent(id)`,
        [...list.parameters, parents],
      )
      return new Map(found.map(row => [row.id, Number(row.total)]))
    })
    .load(parentId)
    .then(count => count ?? 0)
