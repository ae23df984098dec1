import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useLanguage } from '../language/language'

interface PageOfList {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount: number
  nodes: readonly unknown[]
}

/** The cursor in the address. */
export const useAfter = (): string | undefined => useSearchParams()[0].get('after') ?? undefined

/** To the next and the previous page of a list that the server pages. */
export function Pager({ page }: { page: PageOfList }) {
  const { text } = useLanguage()
  const [search] = useSearchParams()
  const { state, pathname } = useLocation()
  const navigate = useNavigate()
  const before = ((state as { cursors?: string[] } | null)?.cursors ?? []) as string[]
  const after = search.get('after') ?? ''
  const go = (cursor: string, cursors: string[]) => {
    const next = new URLSearchParams(search)
    if (cursor) next.set('after', cursor)
    else next.delete('after')
    navigate({ pathname, search: next.toString() }, { state: { cursors } })
    window.scrollTo({ top: 0 })
  }
  return (
    <nav className="pager" aria-label={text('pages')}>
      <span>{text('inAll', { count: page.totalCount })}</span>
      {(after || page.pageInfo.hasNextPage) && (
        <Space>
          <Button
            icon={<LeftOutlined />}
            disabled={!after}
            onClick={() => go(before.at(-1) ?? '', before.slice(0, -1))}
          >
            {text('previous')}
          </Button>
          <Button
            icon={<RightOutlined />}
            iconPlacement="end"
            disabled={!page.pageInfo.hasNextPage}
            onClick={() => go(page.pageInfo.endCursor ?? '', [...before, after])}
          >
            {text('next')}
          </Button>
        </Space>
      )}
    </nav>
  )
}
