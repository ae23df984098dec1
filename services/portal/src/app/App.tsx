import { ApolloProvider } from '@apollo/client/react'
import { App as AntApp, Button, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react'
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router'
import { useLanguage } from '../language/language'
import type { TextKey } from '../language/texts'
import { Boundary } from '../parts/boundary'
import { Notice } from '../parts/notice'
import { Loading, NoPermission, NothingThere } from '../parts/shown'
import { createApi } from './api'
import { Frame } from './Frame'
import { isInMenu, PAGES, pagesOf } from './pages'
import type { Session } from './session'
import { SessionContext, useSession } from './session-context'
import { useViewer, ViewerProvider } from './viewer'
import { Welcome } from './Welcome'

const THEME = {
  token: {
    colorPrimary: '#a8322a',
    colorInfo: '#1d5a96',
    colorLink: '#1d5a96',
    colorLinkHover: '#12406d',
    colorSuccess: '#2f6b1e',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorTextDescription: 'rgba(0, 0, 0, 0.62)',
    colorTextPlaceholder: 'rgba(0, 0, 0, 0.56)',
    colorTextDisabled: 'rgba(0, 0, 0, 0.54)',
    colorWarningBg: '#fff4df',
    colorWarningBorder: '#f0d5a2',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#f2b8b5',
    colorSuccessBg: '#eef7ea',
    colorSuccessBorder: '#b9dcae',
    borderRadius: 4,
    // a dialog that still opens does not feel a click, and an impatient one is lost
    motion: false,
    fontFamily:
      "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', sans-serif",
  },
}

/** The portal. */
export function App({ session }: { session: Session }) {
  const { at } = useLanguage()
  const api = useMemo(() => createApi(session), [session])
  dayjs.locale(at ? 'en' : 'zh-cn')
  return (
    <ConfigProvider locale={at ? enUS : zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
      <AntApp>
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
      </AntApp>
    </ConfigProvider>
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
