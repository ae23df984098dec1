import { useQuery } from '@apollo/client/react'
import { Select } from 'antd'
import { useEffect } from 'react'
import { graphql } from '../generated'
import { useLanguage } from '../language/language'

const SCHOOL_NAMES = graphql(`
  query SchoolNames($after: String) {
    schools(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { id code name } }
  }
`)

/** The schools that the viewer may see, all of them, to choose from by name. */
function useSchoolNames() {
  const { data, loading, fetchMore } = useQuery(SCHOOL_NAMES)
  const info = data?.schools?.pageInfo
  const after = info?.hasNextPage ? info.endCursor : null
  useEffect(() => {
    if (!after) return
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { schools } }) =>
        schools
          ? { ...before, schools: { ...schools, nodes: [...(before.schools?.nodes ?? []), ...schools.nodes] } }
          : before,
    }).catch(() => undefined)
  }, [after, fetchMore])
  return { schools: data?.schools?.nodes ?? [], isLoading: loading || after !== null }
}

/** Chooses a school by a part of its name or code. */
export function SchoolSelect({
  value,
  onChange,
  id,
}: {
  value?: string
  onChange?: (code: string | undefined) => void
  id?: string
}) {
  const { text } = useLanguage()
  const { schools, isLoading } = useSchoolNames()
  return (
    <Select
      {...(id ? { id } : { 'aria-label': text('school') })}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={text('school')}
      className="school-select"
      loading={isLoading}
      value={value ?? null}
      onChange={(code: string | null | undefined) => onChange?.(code ?? undefined)}
      options={schools.map(({ code, name }) => ({ value: code, label: `${name}　${code}` }))}
    />
  )
}
