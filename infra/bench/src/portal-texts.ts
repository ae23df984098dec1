import { readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'

const TRUSTED = new URL('../../../schema/trusted/portal.json', import.meta.url)

const texts = new Map<string, string>()
for (const text of Object.values(JSON.parse(readFileSync(TRUSTED, 'utf8')) as Record<string, string>))
  for (const definition of parse(text).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) texts.set(definition.name.value, text)

/** The text of one of the portal's trusted operations. */
export function portalText(operation: string): string {
  const text = texts.get(operation)
  if (!text) throw new Error(`the portal has no operation ${operation}`)
  return text
}
