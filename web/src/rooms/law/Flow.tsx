import type { LawLink } from '@kith/wire/law'
import { useWords } from '../../house/words/words.tsx'
import { To } from './walk.tsx'

interface Props {
  title: string
  uses: readonly LawLink[]
  asks: readonly string[]
  usedBy: readonly LawLink[]
  on: string
  state: string
}

/** Where a rule stands in the flow of the law: what runs into it, and into what it runs. */
export function Flow({ title, uses, asks, usedBy, on, state }: Props) {
  const w = useWords('law')
  const links = (all: readonly LawLink[]) =>
    all.map((one) => (
      <li key={one.id}>
        <To place={{ page: 'rule', programme: one.programme, id: one.id, on, state }}>{one.title}</To>
      </li>
    ))
  return (
    <section className="lawflow" aria-labelledby="flow">
      <h2 id="flow">{w.flow}</h2>
      <div className="lanes">
        <div className="lane in">
          <h3>{w.uses}</h3>
          <ul>
            {links(uses)}
            {asks.map((ask) => (
              <li key={ask}>
                <em>{ask}</em>
              </li>
            ))}
            {uses.length + asks.length === 0 && <li className="soft">{w.usesNothing}</li>}
          </ul>
        </div>
        <p className="this">{title}</p>
        <div className="lane out">
          <h3>{w.usedBy}</h3>
          <ul>
            {links(usedBy)}
            {usedBy.length === 0 && <li className="soft">{w.usedByNothing}</li>}
          </ul>
        </div>
      </div>
    </section>
  )
}
