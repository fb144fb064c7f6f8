// biome-ignore-all lint/a11y/useSemanticElements: a group that is no form and no landmark of the page
// biome-ignore-all lint/a11y/noRedundantRoles: a table that is laid out anew loses the roles it has by nature
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../house/words/words.tsx'
import './table.css'

export interface Column<Row> {
  id: string
  title: string
  show: (row: Row) => ReactNode
  /** Makes the column sortable. Null stands last in both directions: unknown is not small. */
  sortBy?: (row: Row) => string | number | null
  /** Names the row for those who listen; the first column unless another says so. */
  names?: boolean
  /** Figures stand at the end, one under the other. */
  figures?: boolean
}

interface Props<Row> {
  /** Says what the table shows. */
  caption: string
  /** Shows the caption; otherwise it is there for those who listen. */
  showCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  idOf: (row: Row) => string
  sortedBy?: string
}

/** A plain table of the browser with columns that sort. On a phone each row stands as a small card; the roles are named because laying a table out anew takes them away. */
export function Table<Row>({ caption, showCaption = false, columns, rows, idOf, sortedBy }: Props<Row>) {
  const { locale } = useLanguage()
  const [sort, setSort] = useState({ column: sortedBy, down: false })
  const by = columns.find((column) => column.id === sort.column)?.sortBy
  const shown = by ? rows.toSorted((a, b) => compare(by(a), by(b), locale, sort.down)) : rows
  const namesId = (columns.find((column) => column.names) ?? columns[0])?.id
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className="scrolls" tabIndex={0} aria-label={caption}>
      <table className="table" role="table">
        <caption className={showCaption ? undefined : 'hidden'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => {
              const sorted = column.id === sort.column
              return (
                <th
                  key={column.id}
                  scope="col"
                  role="columnheader"
                  data-figures={column.figures || undefined}
                  aria-sort={column.sortBy ? (sorted ? (sort.down ? 'descending' : 'ascending') : 'none') : undefined}
                >
                  {column.sortBy ? (
                    <button type="button" onClick={() => setSort({ column: column.id, down: sorted && !sort.down })}>
                      {column.title}
                    </button>
                  ) : (
                    column.title
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <tr key={idOf(row)} role="row">
              {columns.map((column) =>
                column.id === namesId ? (
                  <th key={column.id} scope="row" role="rowheader">
                    {column.show(row)}
                  </th>
                ) : (
                  <td key={column.id} role="cell" data-title={column.title} data-figures={column.figures || undefined}>
                    {column.show(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function compare(a: string | number | null, b: string | number | null, locale: string, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), locale)
  return down ? -order : order
}
