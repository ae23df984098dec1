import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { useLanguage } from '../language/language'
import { Notice } from './notice'

/** Keeps a page that breaks from taking the frame with it. */
export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
}

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
