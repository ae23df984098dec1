import { readFile } from 'node:fs/promises'
import { formatted, WIDTH } from './statement-file.js'

/** How a view, or a function that looks across counties, is written: as statements are, with grants on as few lines as their width lets them be. */
export const formattedDefinition = (text: string): string =>
  formatted(text)
    .replace(
      /(\blanguage sql as \$\$)([\s\S]*?)(\$\$)/g,
      (_, before, body, after) => `${before}\n${formatted(body)}${after}`,
    )
    .replace(/\(\s+select\s+(\w+)\.(\w+) \(\)\s+\)/g, '(select $1.$2())')
    .replace(/^(create (?:or replace )?function [^\n]*?\)) (returns )/gm, '$1\n$2')
    .replace(/ (language sql return )/g, '\n$1')
    .replace(/^(?:grant|revoke)\b[^;]*;/gm, statement => wrapped(statement.replace(/\s+/g, ' ')))

/** Words on lines of the width at most. */
function wrapped(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = `  ${word}`
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}

/** What is wrong with how a file of a service's database folder is written. Policies and triggers are laid out by hand: they are sentences. */
export async function definitionFaults(root: string, path: string): Promise<string[]> {
  const written = await readFile(root + path, 'utf8')
  const faults: string[] = []
  if (path.includes('/views/') && formattedDefinition(written) !== written)
    faults.push('is not formatted; npm run sql does it')
  for (const [n, line] of written.split('\n').entries())
    if (line.length > WIDTH) faults.push(`line ${n + 1} is wider than ${WIDTH} columns`)
  return faults
}
