import { useEffect } from 'react'
import { Look } from '../app/Look'
import { useLanguage } from '../language/language'
import { kept, unsentOf, wipe } from './book'
import { VisitBook } from './VisitBook'

const WORKER = '/visits-worker.js'
const CACHE = 'visits'

/** The pages of a helper open without a network from then on: what this one is made of came before the worker did. */
export const openWithoutNetwork = (): void => {
  if (!navigator.serviceWorker) return
  void (async () => {
    await navigator.serviceWorker.register(WORKER)
    const cache = await caches.open(CACHE)
    const parts = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(url => new URL(url).pathname.startsWith('/assets/'))
    await cache.addAll([...new Set(parts)])
  })().catch(() => undefined)
}

/** The book that is kept on this phone, if there is one. */
export const bookKept = () => kept().catch(() => null)

/** How many visits of this phone nobody has acknowledged yet. */
export const unsentCount = async (): Promise<number> => {
  const book = await bookKept()
  return book ? (await unsentOf(book.owner)).length : 0
}

/** Nothing of a helper stays on the phone. */
export async function forgetHelper(): Promise<void> {
  const book = await kept()
  await wipe(book?.owner ?? '')
  await caches.delete(CACHE)
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister()
}

/** The book of who was signed in on this phone, opened without a network: to write in, not to send. */
export function OfflineBook({ book }: { book: NonNullable<Awaited<ReturnType<typeof kept>>> }) {
  const { text } = useLanguage()
  useEffect(() => {
    // with a network again one signs in, and what waits is sent
    const again = () => location.reload()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [])
  return (
    <Look>
      <main id="page">
        <h1>{text('visits')}</h1>
        <VisitBook owner={book.owner} pairings={book.pairings} send={null} />
      </main>
    </Look>
  )
}
