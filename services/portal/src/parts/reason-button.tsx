import { App, Button, Input } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useLanguage } from '../language/language'

/** A button that asks back, for a reason where one is needed, before it does anything. */
export function ReasonButton({
  label,
  hint,
  asks,
  isMain = false,
  isLarge = false,
  onSay,
}: {
  label: string
  hint?: ReactNode
  /** what is to be written; left out: only yes or no */
  asks?: string
  isMain?: boolean
  isLarge?: boolean
  onSay: (reason: string) => Promise<unknown>
}) {
  const { text } = useLanguage()
  const { modal } = App.useApp()
  const reason = useRef('')
  const ask = () => {
    reason.current = ''
    return modal.confirm({
      title: label,
      okText: text('yesDo'),
      content: (
        <>
          {hint && <p>{hint}</p>}
          {asks && (
            <Input
              aria-label={asks}
              placeholder={asks}
              maxLength={200}
              onChange={event => {
                reason.current = event.target.value
              }}
            />
          )}
        </>
      ),
      onOk: () => onSay(reason.current),
    })
  }
  return (
    <Button
      size={isLarge ? 'middle' : 'small'}
      type={isMain ? 'primary' : 'default'}
      className="no-print"
      onClick={() => void ask()}
    >
      {label}
    </Button>
  )
}
