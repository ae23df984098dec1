import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLanguage } from '../language/language'
import { Notice } from './notice'

/** Keeps a page that breaks from taking the frame with it. */
export const Boundary = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary FallbackComponent={Broken}>{children}</ErrorBoundary>
)

function Broken() {
  const { text } = useLanguage()
  return (
    <Notice title={text('broken')}>
      <Button type="primary" onClick={() => location.reload()}>
        {text('reload')}
      </Button>
    </Notice>
  )
}
