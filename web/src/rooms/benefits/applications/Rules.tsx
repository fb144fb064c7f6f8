import type { ApplicationsPage } from '@kith/wire/applications'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Panel } from '../../../kit/Panel.tsx'

/** Clocks of the programmes that no letter starts: changes to tell, the longest time, and the like. */
export function Rules({ rules }: { rules: ApplicationsPage['rules'] }) {
  const w = useWords('applications')
  const { language } = useLanguage()
  if (rules.length === 0) return null
  return (
    <Panel title={w.rules} summary={w.rulesText}>
      <ul className="lines">
        {rules.map((each) => (
          <li key={each.id}>
            <span>
              <strong>{each.says[language]}</strong>: {w.ruleTime({ unit: each.unit, amount: each.amount })}
            </span>
            <span className="soft small">
              {w.rule({ citation: each.citation })}
              {each.confirm && ` · ${w.confirm}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
