import { useLanguage } from '../language/language'

/** An amount as people write it in a form: more than nothing, with at most two decimals. */
export const AMOUNT = /^(?!0+(\.0+)?$)\d{1,13}(\.\d{1,2})?$/

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
