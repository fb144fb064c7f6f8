import type { Home, ReadHousehold, Statement } from '@kith/law/circumstances'
import { useWords } from '../../../house/words/words.tsx'
import { Select } from '../../../kit/Select.tsx'
import type { Say } from './says.ts'

interface Props {
  read: ReadHousehold<Statement>
  home: Home
  names: Readonly<Record<string, string>>
  onSay: (says: readonly Say[]) => void
}

/** Who files with whom: suggested from ages and relations, shown as suggested, settled in one choice. */
export function Returns({ read, home, names, onSay }: Props) {
  const w = useWords('benefits')
  const { people } = read.household
  if (people.length < 2) return null
  const heads = people.filter((one) => one.taxRole === 'head')
  const say = (personId: string, choice: string) => {
    const [role, filer] = choice.split(' ')
    onSay([
      { personId, question: 'taxRole', about: 'person', answer: role! },
      { personId, question: 'taxUnit', about: 'person', answer: filer ?? personId },
    ])
  }
  const isAllSuggested = people.every((one) => read.suggestedRoles.has(one.id))
  return (
    <details className="returns">
      <summary>
        {w.returns({ count: heads.length })}{' '}
        {read.suggestedRoles.size > 0 && <span className="soft small">{w.suggested}</span>}
      </summary>
      <div className="inside">
        <p className="soft small">{w.returnsWhy}</p>
        {people.map((one, i) => {
          const others = heads.filter((head) => head.id !== one.id)
          const filer = people[one.taxUnit]?.id ?? ''
          const isHomeHead = home.residents[i]?.isHead ?? false
          return (
            <Select
              key={one.id}
              label={names[one.id] ?? ''}
              hint={read.suggestedRoles.has(one.id) ? w.suggested : undefined}
              value={one.taxRole === 'head' ? 'head' : `${one.taxRole} ${filer}`}
              onChange={(choice) => choice && say(one.id, choice)}
              options={[
                { id: 'head', label: w.filesApart({ head: isHomeHead ? 'yes' : 'no' }) },
                ...others.flatMap((head) => [
                  { id: `spouse ${head.id}`, label: w.spouseOf({ name: names[head.id] ?? '' }) },
                  { id: `dependent ${head.id}`, label: w.dependsUpon({ name: names[head.id] ?? '' }) },
                ]),
              ]}
            />
          )
        })}
        {isAllSuggested && (
          <button
            type="button"
            className="button"
            onClick={() =>
              onSay(
                people.flatMap((one) => [
                  { personId: one.id, question: 'taxRole', about: 'person' as const, answer: one.taxRole },
                  {
                    personId: one.id,
                    question: 'taxUnit',
                    about: 'person' as const,
                    answer: people[one.taxUnit]?.id ?? one.id,
                  },
                ]),
              )
            }
          >
            {w.thatIsRight}
          </button>
        )}
      </div>
    </details>
  )
}
