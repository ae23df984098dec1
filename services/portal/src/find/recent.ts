/** A child whose page was opened in this sitting; kept nowhere but in the open page, and gone with it. */
interface Seen {
  id: string
  name: string
}

const MOST = 8
let seen: readonly Seen[] = []

/** Remembers whose page was opened, the newest first. */
export function remember({ id, name }: Seen): void {
  seen = [{ id, name }, ...seen.filter(each => each.id !== id)].slice(0, MOST)
}

/** Whose pages were opened in this sitting, the newest first. */
export const recent = (): readonly Seen[] => seen
