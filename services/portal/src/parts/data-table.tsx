import type { ReactNode } from 'react'

/** A column: what stands above it and in each row; `from` hides it on screens that are narrower. */
export interface DataColumn<Row> {
  title: string
  cell: (row: Row) => ReactNode
  isNumber?: boolean
  /** stays on one line, such as a day */
  isWhole?: boolean
  from?: 'sm' | 'md' | 'lg'
}

/** A plain table: numbers to the right, less important columns away on a phone, and words where there is no row. */
export function DataTable<Row>({
  label,
  rows,
  rowKey,
  columns,
  empty,
  isLoading = false,
}: {
  label: string
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: DataColumn<Row>[]
  empty: string
  isLoading?: boolean
}) {
  const classOf = ({ isNumber, isWhole, from }: DataColumn<Row>) =>
    [isNumber && 'is-number', isWhole && 'is-whole', from && `from-${from}`].filter(Boolean).join(' ')
  if (rows.length === 0) return <p className="empty">{empty}</p>
  return (
    <table className="data" aria-label={label} aria-busy={isLoading}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column.title} scope="col" className={classOf(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={rowKey(row)}>
            {columns.map(column => (
              <td key={column.title} className={classOf(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
