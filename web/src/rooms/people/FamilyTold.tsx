import type { KinTie } from '@kith/wire/people'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import { FamilyEnd } from './FamilyEnd.tsx'
import { type Family, yearsOf } from './family-of.ts'

interface Props {
  family: Pick<Family, 'people' | 'ties'>
  selected: string
  focus: string
  writes: boolean
  onAdd: (personId: string) => void
}

/** What is known of one of the family: each bond in a sentence, with how it ended, and where it leads. */
export function FamilyTold({ family, selected, focus, writes, onAdd }: Props) {
  const w = useWords('family')
  const [ending, setEnding] = useState<KinTie | null>(null)
  const one = family.people.find((each) => each.key === selected)
  if (!one) return null
  const nameOf = (key: string) => family.people.find((each) => each.key === key)?.name ?? ''
  const idOf = (key: string) => family.people.find((each) => each.key === key)?.personId ?? null
  const bond = ({ kin, way, ...tie }: KinTie) => {
    const two = { of: nameOf(tie.of), to: nameOf(tie.to) }
    if (kin === 'sibling') return w.bondSibling(two)
    return kin === 'parent' ? w.bondParent({ way, ...two }) : w.bondPartner({ way, ...two })
  }
  const sentence = (tie: KinTie) =>
    [
      bond(tie),
      tie.fromOn && w.bondFrom({ on: noonOf(tie.fromOn) }),
      tie.untilOn && w.bondUntil({ on: noonOf(tie.untilOn) }),
    ]
      .filter(Boolean)
      .join(', ')
  const ties = family.ties.filter((tie) => tie.of === selected || tie.to === selected)
  return (
    <section className="told">
      <h3>
        <bdi>{one.name}</bdi>
      </h3>
      <p className="soft">
        {[one.pronouns, yearsOf(one, w), one.personId === null && w.onlyNamed].filter(Boolean).join(' · ')}
      </p>
      <ul>
        {ties.map((tie) => (
          <li key={tie.id}>
            <span>
              {sentence(tie)}
              {tie.untilWords && <q>{tie.untilWords}</q>}
            </span>
            {writes && tie.untilOn === null && (
              <Button kind="quiet" aria-label={w.endBondOf({ bond: sentence(tie) })} onClick={() => setEnding(tie)}>
                {w.endBond}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {one.personId && (
        <p className="doing noprint">
          {selected !== focus && (
            <Link className="button" to={addresses.personPart(one.personId, 'family')}>
              {w.centre}
            </Link>
          )}
          <Link className="button quiet" to={addresses.person(one.personId)}>
            {w.openPage}
          </Link>
          {writes && (
            <Button kind="quiet" onClick={() => onAdd(one.personId!)}>
              {w.addKin}
            </Button>
          )}
        </p>
      )}
      {ending && (
        <FamilyEnd
          tieId={ending.id}
          personId={(idOf(ending.of) ?? idOf(ending.to))!}
          bond={sentence(ending)}
          onClose={() => setEnding(null)}
        />
      )}
    </section>
  )
}
