import { GlobalOutlined, LogoutOutlined } from '@ant-design/icons'
import { App as AntApp, Button } from 'antd'
import type { ReactNode } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router'
import { useLanguage } from '../language/language'
import { isInMenu, isInMore, pagesOf } from './pages'
import { useSession } from './session-context'
import { useViewer } from './viewer'

/** What stands around every page: where one is, who one is and for whom, the language, the way out. */
export function Frame() {
  const { text, toggle } = useLanguage()
  const viewer = useViewer()
  const session = useSession()
  const { modal } = AntApp.useApp()
  const leave = async () => {
    const { forgetHelper, unsentCount } = await import('../visit/offline')
    const unsent = await unsentCount()
    const go = async () => {
      await forgetHelper()
      await session.signOut()
    }
    if (unsent === 0) await go()
    else modal.confirm({ title: text('signOutUnsent', { count: unsent }), okText: text('yesDo'), onOk: go })
  }
  const menu = pagesOf(viewer).filter(page => isInMenu(page, viewer))
  const links = (pages: typeof menu) =>
    pages.map(page => (
      <NavLink key={page.path} to={page.path} end>
        {text(page.title)}
      </NavLink>
    ))
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {text('skip')}
      </a>
      <header className="frame-header">
        <Link className="brand" to="/">
          <img src="/icon.svg" alt="" width={28} height={28} />
          {text('brand')}
        </Link>
        <nav className="frame-menu" aria-label={text('menu')}>
          {links(menu.filter(page => !isInMore(page)))}
          <More pages={menu.filter(isInMore)}>{links(menu.filter(isInMore))}</More>
        </nav>
        <span className="who-name">
          <strong>{viewer.organisation}</strong>
          <small>{viewer.name}</small>
        </span>
        <div className="who">
          <Button type="text" icon={<GlobalOutlined />} onClick={toggle} lang={text('otherLanguageCode')}>
            {text('otherLanguage')}
          </Button>
          <Button
            type="text"
            icon={<LogoutOutlined />}
            onClick={() => void (viewer.audience === 'HELPER' ? leave() : session.signOut())}
          >
            <span className="wide">{text('signOut')}</span>
            <span className="narrow">{text('signOutShort')}</span>
          </Button>
        </div>
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet context={menu} />
      </main>
    </div>
  )
}

/** What is needed now and then: opened by a click, closed by another one or by going there. */
function More({ pages, children }: { pages: readonly { path: string }[]; children: ReactNode }) {
  const { text } = useLanguage()
  const { pathname } = useLocation()
  if (pages.length === 0) return null
  return (
    <details key={pathname} className="frame-more">
      <summary className={pages.some(({ path }) => path === pathname) ? 'active' : ''}>{text('more')}</summary>
      <div className="frame-more-pages">{children}</div>
    </details>
  )
}
