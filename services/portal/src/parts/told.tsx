import type { ErrorLike } from '@apollo/client'
import { App } from 'antd'
import { useCallback } from 'react'
import { useErrorText } from './shown'

/** Runs what a button does; a failure is told in its own words. Answers whether it went well. */
export function useTold(): (work: () => Promise<unknown>) => Promise<boolean> {
  const { message } = App.useApp()
  const errorText = useErrorText()
  return useCallback(
    async work => {
      try {
        await work()
        return true
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return false
        message.error(errorText(error as ErrorLike), 8)
        return false
      }
    },
    [message, errorText],
  )
}
