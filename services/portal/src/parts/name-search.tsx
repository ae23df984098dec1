import { Input } from 'antd'
import { useLanguage } from '../language/language'

/** Looks for a part of a name; kept in the address by its page. */
export function NameSearch({ value, onSearch }: { value: string | undefined; onSearch: (name: string) => void }) {
  const { text } = useLanguage()
  return (
    <Input.Search
      // another address is another search
      key={value ?? ''}
      aria-label={text('searchName')}
      placeholder={text('searchName')}
      defaultValue={value ?? ''}
      allowClear
      onSearch={name => onSearch(name.trim())}
      className="search-name"
    />
  )
}
