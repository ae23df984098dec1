import { createContext, use } from 'react'
import type { Session } from './session'

export const SessionContext = createContext<Session | null>(null)

/** The sign-in of this tab. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('no session above')
  return session
}
