import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

/** Filters of a list, kept in the address so that it can be passed on; a change goes back to the first page. */
export function useFilters<Key extends string>(...keys: Key[]) {
  const [search, setSearch] = useSearchParams()
  const names = keys.join()
  const filters = useMemo(
    () =>
      Object.fromEntries(names.split(',').map(key => [key, search.get(key) ?? undefined])) as Record<
        Key,
        string | undefined
      >,
    [search, names],
  )
  const change = useCallback(
    (changed: Partial<Record<Key, string | undefined>>) =>
      setSearch(
        before => {
          const next = new URLSearchParams(before)
          next.delete('after')
          for (const [key, value] of Object.entries(changed) as [Key, string | undefined][])
            if (value) next.set(key, value)
            else next.delete(key)
          return next
        },
        { replace: true },
      ),
    [setSearch],
  )
  return [filters, change] as const
}

/** A code of the address, if it is one of these; anything else narrows nothing. */
export const oneOf = <Code extends string>(value: string | undefined, codes: object): Code | null =>
  value !== undefined && Object.hasOwn(codes, value) ? (value as Code) : null
