import { useLanguage } from '../language/language'

/** 12345.60 as 12,345.60; digits are never rounded. */
export function formatYuan(yuan: string): string {
  const [whole = '', fen = '00'] = yuan.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fen}`
}

/** An amount in yuan, two digits; what nobody priced says so. */
export function Money({ yuan }: { yuan: string | null | undefined }) {
  const { text } = useLanguage()
  return yuan == null ? (
    <span className="unpriced">{text('unpriced')}</span>
  ) : (
    <span className="money">{formatYuan(yuan)}</span>
  )
}
