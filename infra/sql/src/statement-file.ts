import { readFile } from 'node:fs/promises'
import { format } from 'sql-formatter'

/** A statement of a `.sql` file, as people wrote it. */
export interface StatementFile {
  /** path from the project's root */
  path: string
  /** what stands at its head: meaning, parameters, columns */
  head: string
  /** the statement with $1, $2 …, without its head */
  text: string
  /** names of the parameters, in the order of $1, $2 … */
  parameters: string[]
  /** what is wrong with how it is written */
  faults: string[]
}

export const WIDTH = 120
/** Where `:name` is none of ours: strings, quoted names, comments, casts. */
const PARAMETER = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|::|:=|:([a-z]\w*)/gi

/** How a statement is written: one clause a line. */
export const formatted = (text: string): string =>
  `${format(text, { language: 'postgresql', keywordCase: 'lower', expressionWidth: 56, paramTypes: { named: [':'] } })
    .replace(/\bon\s+commit\s+drop\b/g, 'on commit drop')
    .trim()}\n`

/** Reads one statement with the words at its head. */
export async function readStatement(root: string, path: string): Promise<StatementFile> {
  const written = await readFile(root + path, 'utf8')
  const faults: string[] = []
  const head = /^(?:--.*\n)*/.exec(written)?.[0] ?? ''
  if (!head) faults.push('nothing at its head says what it is for')
  if (formatted(written) !== written) faults.push('is not formatted; npm run sql does it')
  for (const [n, line] of written.split('\n').entries())
    if (line.length > WIDTH) faults.push(`line ${n + 1} is wider than ${WIDTH} columns`)
  const parameters: string[] = []
  const text = written.slice(head.length).replace(PARAMETER, (whole, name?: string) => {
    if (!name) return whole
    if (!parameters.includes(name)) parameters.push(name)
    return `$${parameters.indexOf(name) + 1}`
  })
  return {
    path,
    head: head.replace(/^-- ?/gm, '').trim(),
    text: text.trim().replace(/;$/, ''),
    parameters,
    faults,
  }
}
