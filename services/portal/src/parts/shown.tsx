import { CombinedGraphQLErrors, type ErrorLike } from '@apollo/client'
import { Alert, Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { UploadRefused } from '../import/upload'
import { type BothLanguages, useLanguage } from '../language/language'
import { Notice } from './notice'

/** What a query has come to. */
interface Asked<Data> {
  data?: Data | undefined
  previousData?: Data | undefined
  loading: boolean
  error?: ErrorLike | undefined
  refetch: () => Promise<unknown>
}

/** Code of an error of the API; OFFLINE when there was no answer at all. */
export function codeOf(error: ErrorLike): string {
  if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.code ?? 'INTERNAL_SERVER_ERROR')
  // what fetch throws when there is no answer
  return error instanceof TypeError ? 'OFFLINE' : 'FAILED'
}

/** The sentence of an error in both languages, where the API gave one. */
function textOf(error: ErrorLike): BothLanguages | undefined {
  if (error instanceof UploadRefused) return error.text
  return CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions?.text as BothLanguages | undefined) : undefined
}

/** The sentence of an error in the language of now. */
export function useErrorText(): (error: ErrorLike) => string {
  const { text, said } = useLanguage()
  return error => (codeOf(error) === 'OFFLINE' ? text('offlineHint') : said(textOf(error)) || error.message)
}

/**
 * Shows what a query is asked for, and every other state of it: on the way, no network, failed, nothing there (which is also the
 * answer about what one may not see), a part missing.
 */
export function Shown<Data, Part>({
  asked,
  of,
  children,
  keep = false,
}: {
  asked: Asked<Data>
  /** a list stays in sight, marked as busy, while it is asked for with other filters; a record never does */
  keep?: boolean
  of: (data: Data) => Part | null | undefined
  children: (part: Part) => ReactNode
}) {
  const { text } = useLanguage()
  const { loading, error, refetch } = asked
  const data = asked.data ?? (keep && loading ? asked.previousData : undefined)
  const part = data === undefined ? undefined : of(data)
  const again = (
    <Button type="primary" onClick={() => void refetch()}>
      {text('tryAgain')}
    </Button>
  )
  if (part != null)
    return (
      <>
        {error && <Trouble error={error} again={again} />}
        {children(part)}
      </>
    )
  if (loading) return <Loading />
  if (error && codeOf(error) === 'FORBIDDEN') return <NoPermission />
  if (error) return <Trouble error={error} again={again} isWhole />
  return <NothingThere />
}

function Trouble({ error, again, isWhole = false }: { error: ErrorLike; again: ReactNode; isWhole?: boolean }) {
  const { text } = useLanguage()
  const errorText = useErrorText()
  const isOffline = codeOf(error) === 'OFFLINE'
  if (isWhole)
    return (
      <Notice title={text(isOffline ? 'offline' : 'failed')} hint={errorText(error)}>
        {again}
      </Notice>
    )
  return (
    <Alert
      className="trouble"
      type="warning"
      showIcon
      title={text(isOffline ? 'offlineOld' : 'partMissing')}
      description={errorText(error)}
      action={again}
    />
  )
}

/** For a page or record that is not there, or not for this organisation. */
export function NothingThere() {
  const { text } = useLanguage()
  return <Notice title={text('notFound')} hint={text('notFoundHint')} />
}

/** For a page of another kind of organisation. */
export function NoPermission() {
  const { text } = useLanguage()
  return <Notice title={text('noPermission')} hint={text('noPermissionHint')} />
}

/** While something is on its way. */
export function Loading() {
  const { text } = useLanguage()
  return (
    <div role="status" aria-busy aria-label={text('loading')}>
      <Skeleton active title={false} paragraph={{ rows: 7 }} />
    </div>
  )
}
