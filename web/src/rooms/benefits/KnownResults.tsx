import { kindOf, kinds } from '@kith/law/us/kinds'
import type { BenefitsPage } from '@kith/wire/benefits'
import { useLanguage, useWords } from '../../house/words/words.tsx'

/** What the server found, by kinds of help, while the law is on its way to this browser: what is certain, in one line each. */
export function KnownResults({ data }: { data: BenefitsPage }) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const certain = data.findings.filter((one) => one.status === 'certain')
  const named = new Map(certain.map((one) => [one.programme, one.name[language]]))
  return (
    <section className="results" aria-labelledby="known">
      <h2 id="known">{w.results}</h2>
      {named.size === 0 && <p className="soft">{w.nothingCertain}</p>}
      {kinds.map((kind) => {
        const here = [...named].filter(([id]) => kindOf({ id }) === kind)
        if (here.length === 0) return null
        return (
          <section key={kind} aria-labelledby={`known-${kind}`}>
            <h3 id={`known-${kind}`}>{w.kind({ kind })}</h3>
            <ul>
              {here.map(([id, name]) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
