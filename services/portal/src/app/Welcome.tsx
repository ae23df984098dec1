import { Button } from 'antd'
import { useEffect } from 'react'
import { useLanguage } from '../language/language'
import { Notice } from '../parts/notice'
import { useTold } from '../parts/told'
import { useSession } from './session-context'

/** For whoever is not signed in: what this is, and the way in. */
export function Welcome() {
  const { text, toggle } = useLanguage()
  const session = useSession()
  const told = useTold()
  useEffect(() => {
    document.title = text('brand')
  }, [text])
  return (
    <main className="welcome">
      <img src="/icon.svg" alt="" width={72} height={72} />
      <h1>{text('brand')}</h1>
      <p>{text('purpose')}</p>
      <Button type="primary" size="large" onClick={() => void told(() => session.signIn())}>
        {text('signIn')}
      </Button>
      <p className="hint">{text('signInHint')}</p>
      <Button type="link" onClick={toggle} lang={text('otherLanguageCode')}>
        {text('otherLanguage')}
      </Button>
    </main>
  )
}

/** When the sign-in cannot be reached at all. */
export function NoSignIn() {
  const { text } = useLanguage()
  return (
    <main>
      <Notice title={text('offline')} hint={text('noSignIn')}>
        <Button type="primary" onClick={() => location.reload()}>
          {text('tryAgain')}
        </Button>
      </Notice>
    </main>
  )
}
