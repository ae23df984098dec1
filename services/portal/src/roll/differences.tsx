/**
 * Text with the characters marked that differ from another: of equal length place by place (numbers, dates, most names), else as a
 * whole. Marked characters are also underlined, for whom colour says nothing.
 */
export function Compared({ value, other }: { value: string | null | undefined; other: string | null | undefined }) {
  if (!value) return <span className="hint">—</span>
  if (!other || value === other) return <>{value}</>
  const [its, others] = [[...value], [...other]]
  if (its.length !== others.length) return <mark>{value}</mark>
  const characters = its.map((character, place) => ({ place, character, differs: character !== others[place] }))
  return characters.map(({ place, character, differs }) => (differs ? <mark key={place}>{character}</mark> : character))
}
