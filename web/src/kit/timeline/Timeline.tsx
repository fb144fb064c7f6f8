// biome-ignore-all lint/a11y/useSemanticElements: a group that is no form and no landmark of the page
import type { ReactNode } from 'react'
import { useLanguage } from '../../house/words/words.tsx'
import { noonOf } from '../day.ts'
import { Day } from '../Time.tsx'
import './timeline.css'

export interface Happening {
  id: string
  /** `2026-11-20` */
  on: string
  /** What kind of thing it was, in words: "Call", "Visit". */
  kind: string
  /** Who did or said it. */
  by?: string
  text: ReactNode
  /** Something that can be done about it, or where it leads. */
  acts?: ReactNode
  /** Not yet: a date ahead. */
  ahead?: boolean
}

/** What happened and what will, the newest first, month by month. */
export function Timeline({ label, happenings }: { label: string; happenings: readonly Happening[] }) {
  const { locale } = useLanguage()
  const months = Map.groupBy(
    happenings.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    (each) => each.on.slice(0, 7),
  )
  return (
    <div role="group" className="timeline" aria-label={label}>
      {[...months].map(([month, each]) => (
        <section key={month}>
          <h3>{noonOf(`${month}-01`).toLocaleDateString(locale, { month: 'long', year: 'numeric' })}</h3>
          <ol>
            {each.map((one) => (
              <li key={one.id} data-ahead={one.ahead || undefined}>
                <p className="when">
                  <Day day={one.on} /> · {one.kind}
                  {one.by && ` · ${one.by}`}
                </p>
                <div className="what">{one.text}</div>
                {one.acts && <div className="acts">{one.acts}</div>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
