import { Select } from 'antd'
import { useViewer } from '../app/viewer'
import { useLanguage } from '../language/language'

const YEARS_BACK = 8

/** Today in China, ISO 8601. */
export const todayInChina = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** The term of today in China: spring from February to July. */
export function termOfToday(): string {
  const [year = 0, month = 1] = todayInChina().split('-').map(Number)
  if (month >= 8) return `${year}-${year + 1}-1`
  return month === 1 ? `${year - 1}-${year}-1` : `${year - 1}-${year}-2`
}

/** The term that pages begin with: the newest one of which there are records, else the one of today. */
export const useUsualTerm = (): string => useViewer().terms[0] ?? termOfToday()

/** The term in the address, else the usual one. */
export function useTerm(inAddress: string | undefined): string {
  const usual = useUsualTerm()
  return inAddress && /^\d{4}-\d{4}-[12]$/.test(inAddress) ? inAddress : usual
}

/** Chooses a term, in the field's words; those with records first. */
export function TermSelect({
  value,
  onChange,
  id,
  isOptional = false,
}: {
  value?: string
  onChange?: (term: string) => void
  /** of a form's field, which has its own label */
  id?: string
  isOptional?: boolean
}) {
  const { text, term } = useLanguage()
  const { terms } = useViewer()
  const thisYear = Number(termOfToday().slice(0, 4))
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => thisYear + 1 - back)
  const others = years.flatMap(year => [`${year}-${year + 1}-2`, `${year}-${year + 1}-1`])
  const known = [...new Set([...terms, ...(value ? [value] : [])])]
  return (
    <Select
      {...(id ? { id } : { 'aria-label': text('term') })}
      allowClear={isOptional}
      className="term-select"
      showSearch={{ optionFilterProp: 'label' }}
      value={value ?? null}
      onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? (undefined as never))}
      options={[...known, ...others.filter(other => !known.includes(other))].map(each => ({
        value: each,
        label: term(each),
      }))}
    />
  )
}
