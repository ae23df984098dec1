import { ErrorResponse, InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'

/** Whether somebody is signed in. EXPIRED: somebody was, and the sign-in could not be renewed. */
export type SessionState = 'OUT' | 'IN' | 'EXPIRED'

/** Says only that this tab was signed in, so that a reload goes to the sign-in by itself. */
const WAS_IN = 'was-signed-in'

/**
 * The sign-in of this tab: authorisation code with PKCE, renewed by refresh token. Tokens live in memory and nowhere else; session
 * storage holds what the way to the sign-in page and back needs, and no token.
 */
export class Session {
  private listeners = new Set<() => void>()
  private renewal: Promise<boolean> | null = null
  private user: User | null = null
  state: SessionState = 'OUT'

  private constructor(private readonly manager: UserManager) {
    manager.events.addUserLoaded(user => this.set('IN', user))
    manager.events.addAccessTokenExpiring(() => void this.renew())
  }

  /** Opens the session: comes back from the sign-in page if this is its address. Answers where to go on. */
  static async open(): Promise<{ session: Session; path: string | null }> {
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
    if (location.pathname === '/callback') return { session, path: await session.comeBack() }
    if (sessionStorage.getItem(WAS_IN)) await session.signIn()
    return { session, path: null }
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
    await this.manager.signinRedirect({ state: location.pathname + location.search })
  }

  /** Ends the sign-in here and at the issuer. */
  async signOut(): Promise<void> {
    sessionStorage.removeItem(WAS_IN)
    const hint = this.user?.id_token
    await this.manager.signoutRedirect(hint ? { id_token_hint: hint } : {})
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

  private async comeBack(): Promise<string> {
    try {
      const user = await this.manager.signinRedirectCallback()
      this.set('IN', user)
      const path = String(user.state ?? '/')
      return /^\/(?!\/|callback)/.test(path) ? path : '/'
    } catch {
      sessionStorage.removeItem(WAS_IN)
      return '/'
    }
  }

  private set(state: SessionState, user: User | null): void {
    this.user = user
    this.state = state
    if (state === 'IN') sessionStorage.setItem(WAS_IN, 'yes')
    for (const listener of this.listeners) listener()
  }
}
