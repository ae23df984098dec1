import { Kind, OperationTypeNode, parse } from 'graphql'

/** What a user can ask or do by the API: `query roll`, `mutation callRoll`. */
type Act = `${OperationTypeNode} ${string}`

const ROOTS: Record<string, OperationTypeNode> = {
  Query: OperationTypeNode.QUERY,
  Mutation: OperationTypeNode.MUTATION,
}

/** Every root field of the schema. */
function actsOf(sdl: string): Act[] {
  return parse(sdl).definitions.flatMap(definition => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
    const root = ROOTS[definition.name.value]
    return root ? (definition.fields ?? []).map((field): Act => `${root} ${field.name.value}`) : []
  })
}

/** Root fields that the operations ask for. */
function usedBy(operations: Iterable<string>): Set<Act> {
  const used = new Set<Act>()
  for (const text of operations)
    for (const definition of parse(text).definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION)
        for (const selection of definition.selectionSet.selections)
          if (selection.kind === Kind.FIELD) used.add(`${definition.operation} ${selection.name.value}`)
  return used
}

/**
 * What is wrong with the list of acts that no page of the portal offers (schema/without-page.txt: an act a line, a colon, its reason): an
 * act that has neither page nor line, a line without a reason, one whose act has a page now or is none. Empty when all is well.
 */
export function faultsWithoutPage(sdl: string, operations: Iterable<string>, list: string): string[] {
  const used = usedBy(operations)
  const without = new Set(actsOf(sdl).filter(act => !used.has(act)))
  const listed = new Map(
    list
      .split('\n')
      .filter(line => line && !line.startsWith('#'))
      .map(line => {
        const [act = '', ...reason] = line.split(': ')
        return [act as Act, reason.join(': ').trim()] as const
      }),
  )
  return [
    ...[...without].filter(act => !listed.has(act)).map(act => `${act} has no page, and no reason why`),
    ...[...listed].flatMap(([act, reason]) => {
      if (!without.has(act)) return [`${act} has a page, or is none: its line goes`]
      return reason ? [] : [`${act} gives no reason`]
    }),
  ]
}
