import { ApolloProvider } from '@apollo/client/react'
import { Button } from 'antd'
import { type ReactNode, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react'
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router'
import { useLanguage } from '../language/language'
import type { TextKey } from '../language/texts'
import { Boundary } from '../parts/boundary'
import { Notice } from '../parts/notice'
import { Loading, NoPermission, NothingThere } from '../parts/shown'
import { createApi } from './api'
import { Frame } from './Frame'
import { Look } from './Look'
import { isInMenu, PAGES, pagesOf } from './pages'
import type { Session } from './session'
import { SessionContext, useSession } from './session-context'
import { useViewer, ViewerProvider } from './viewer'
import { Welcome } from './Welcome'

/** The portal. */
export function App({ session }: { session: Session }) {
  const api = useMemo(() => createApi(session), [session])
  return (
    <Look>
      <SessionContext value={session}>
        <SignedIn>
          <ApolloProvider client={api}>
            <BrowserRouter>
              <ViewerProvider>
                <Pages />
              </ViewerProvider>
            </BrowserRouter>
          </ApolloProvider>
        </SignedIn>
      </SessionContext>
    </Look>
  )
}

/** Everything below needs a sign-in; one that has expired is said, and the address is kept. */
function SignedIn({ children }: { children: ReactNode }) {
  const { text } = useLanguage()
  const session = useSession()
  const state = useSyncExternalStore(session.subscribe, () => session.state)
  if (state === 'IN') return children
  if (state === 'OUT') return <Welcome />
  return (
    <main>
      <Notice title={text('expired')} hint={text('expiredHint')}>
        <Button type="primary" onClick={() => void session.signIn()}>
          {text('signInAgain')}
        </Button>
      </Notice>
    </main>
  )
}

function Pages() {
  const viewer = useViewer()
  const own = pagesOf(viewer)
  const home = own.find(page => isInMenu(page, viewer))
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={home ? <Navigate to={home.path} replace /> : <NoPages />} />
        {PAGES.map(({ path, title, Page }) => (
          <Route
            key={path}
            path={path}
            element={
              <Titled title={title}>{own.some(page => page.path === path) ? <Page /> : <NoPermission />}</Titled>
            }
          />
        ))}
        <Route path="*" element={<NothingThere />} />
      </Route>
    </Routes>
  )
}

function Titled({ title, children }: { title: TextKey; children: ReactNode }) {
  const { text } = useLanguage()
  const { pathname } = useLocation()
  useEffect(() => {
    document.title = `${text(title)} · ${text('brand')}`
  }, [text, title])
  return (
    <Boundary key={pathname}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Boundary>
  )
}

function NoPages() {
  const { text } = useLanguage()
  return <Notice title={text('noPages')} hint={text('noPagesHint')} />
}
