import './app/style-nonce'
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
import 'antd/dist/reset.css'
import './portal.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { Session } from './app/session'
import { NoSignIn } from './app/Welcome'
import { LanguageProvider } from './language/language'

const root = createRoot(document.getElementById('portal') ?? document.body)
try {
  const { session, place } = await Session.open()
  if (place) history.replaceState(place.state, '', place.path)
  root.render(
    <StrictMode>
      <LanguageProvider>
        <App session={session} />
      </LanguageProvider>
    </StrictMode>,
  )
} catch {
  // without a network a helper's own book opens all the same
  const { bookKept, OfflineBook } = await import('./visit/offline')
  const book = await bookKept()
  root.render(<LanguageProvider>{book ? <OfflineBook book={book} /> : <NoSignIn />}</LanguageProvider>)
}
