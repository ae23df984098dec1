import type { Words } from '@dianming/shared/vocabulary/words'
import { Select } from 'antd'
import { useLanguage } from '../language/language'

/** A filter that takes one code of a list, in words; clearing it narrows nothing. */
export function Choice({
  label,
  value,
  onChange,
  words,
  options,
}: {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
  words?: Record<string, Words>
  options?: { value: string; label: string }[]
}) {
  const { word } = useLanguage()
  return (
    <Select
      aria-label={label}
      placeholder={label}
      className="choice"
      allowClear
      value={value ?? null}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      options={options ?? Object.keys(words ?? {}).map(code => ({ value: code, label: word(words ?? {}, code) }))}
    />
  )
}
