import { GlobalOutlined, LogoutOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link, NavLink, Outlet } from 'react-router'
import { useLanguage } from '../language/language'
import { isInMenu, pagesOf } from './pages'
import { useSession } from './session-context'
import { useViewer } from './viewer'

/** What stands around every page: where one is, who one is and for whom, the language, the way out. */
export function Frame() {
  const { text, toggle } = useLanguage()
  const viewer = useViewer()
  const session = useSession()
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
          {pagesOf(viewer)
            .filter(page => isInMenu(page, viewer))
            .map(page => (
              <NavLink key={page.path} to={page.path}>
                {text(page.title)}
              </NavLink>
            ))}
        </nav>
        <span className="who-name">
          <strong>{viewer.organisation}</strong>
          <small>{viewer.name}</small>
        </span>
        <div className="who">
          <Button type="text" icon={<GlobalOutlined />} onClick={toggle} lang={text('otherLanguageCode')}>
            {text('otherLanguage')}
          </Button>
          <Button type="text" icon={<LogoutOutlined />} onClick={() => void session.signOut()}>
            <span className="wide">{text('signOut')}</span>
            <span className="narrow">{text('signOutShort')}</span>
          </Button>
        </div>
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
