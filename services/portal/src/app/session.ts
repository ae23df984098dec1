import { ErrorResponse, InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'

/** Whether somebody is signed in. EXPIRED: somebody was, and the sign-in could not be renewed. */
export type SessionState = 'OUT' | 'IN' | 'EXPIRED'

/** Where one was: the address, and what the pages keep with it. */
export interface Place {
  path: string
  state: unknown
}
const HOME: Place = { path: '/', state: null }

/** Says only that somebody is signed in here, so that a reload or another tab goes to the sign-in by itself. */
const WAS_IN = 'was-signed-in'

/**
 * The sign-in of this tab: authorisation code with PKCE, renewed by refresh token. Tokens live in memory and nowhere else; session
 * storage holds what the way to the sign-in page and back needs, local storage that somebody is signed in; neither a token.
 */
export class Session {
  private listeners = new Set<() => void>()
  private renewal: Promise<boolean> | null = null
  private user: User | null = null
  state: SessionState = 'OUT'

  private constructor(private readonly manager: UserManager) {
    manager.events.addUserLoaded(user => this.set('IN', user))
    // signed out in one tab is signed out in all
    addEventListener('storage', event => {
      if (event.key === WAS_IN && event.newValue === null && this.state === 'IN') this.set('OUT', null)
    })
    manager.events.addAccessTokenExpiring(() => void this.renew())
  }

  /** Opens the session: comes back from the sign-in page if this is its address. Answers where to go on. */
  static async open(): Promise<{ session: Session; place: Place | null }> {
    const { issuer, clientId } = (await (await fetch('/portal.json')).json()) as { issuer: string; clientId: string }
    const session = new Session(
      new UserManager({
        authority: issuer,
        client_id: clientId,
        redirect_uri: `${location.origin}/callback`,
        post_logout_redirect_uri: `${location.origin}/`,
        scope: 'openid offline_access',
        userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
        stateStore: new WebStorageStateStore({ store: sessionStorage }),
        // renewed here, by one who asks at a time: a refresh token is good once
        automaticSilentRenew: false,
        loadUserInfo: false,
        monitorSession: false,
      }),
    )
    if (location.pathname === '/callback') return { session, place: await session.comeBack() }
    if (localStorage.getItem(WAS_IN)) await session.signIn()
    return { session, place: null }
  }

  /** Calls back whenever the state changes; answers how to end that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The access token of now. */
  get token(): string | undefined {
    return this.user?.access_token
  }

  /** Leaves for the sign-in page; one comes back to the address of now. */
  async signIn(): Promise<void> {
    const here: Place = { path: location.pathname + location.search, state: history.state }
    // in place: the way back through the pages stays as it was
    await this.manager.signinRedirect({ state: here, redirectMethod: 'replace' })
  }

  /** Ends the sign-in here and at the issuer. */
  async signOut(): Promise<void> {
    localStorage.removeItem(WAS_IN)
    // without the id token: it would stand in the address
    await this.manager.removeUser()
    await this.manager.signoutRedirect()
  }

  /** Renews the sign-in by its refresh token, once for all who ask at the same time; false when it has expired for good. */
  renew(): Promise<boolean> {
    this.renewal ??= this.renewOnce().finally(() => {
      this.renewal = null
    })
    return this.renewal
  }

  private async renewOnce(): Promise<boolean> {
    try {
      // without a refresh token the library would try a hidden frame, which the page's policy forbids
      if (this.user?.refresh_token && (await this.manager.signinSilent())) return true
    } catch (error) {
      // a moment without network is no answer: only the issuer's word ends the sign-in
      if (!(error instanceof ErrorResponse)) return false
    }
    this.set('EXPIRED', null)
    return false
  }

  private async comeBack(): Promise<Place> {
    try {
      const user = await this.manager.signinRedirectCallback()
      this.set('IN', user)
      const { path, state } = user.state as Place
      return /^\/(?!\/|callback)/.test(path) ? { path, state } : HOME
    } catch {
      localStorage.removeItem(WAS_IN)
      return HOME
    }
  }

  private set(state: SessionState, user: User | null): void {
    this.user = user
    this.state = state
    if (state === 'IN') localStorage.setItem(WAS_IN, 'yes')
    for (const listener of this.listeners) listener()
  }
}
