import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { useKeys } from '../../house/keys/keys.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { todayHere } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { FamilyTree } from '../../kit/family-tree/FamilyTree.tsx'
import { drawFamily, furtherReach, nearReach } from '../../kit/family-tree/family-tree.ts'
import { PictureOrTable } from '../../kit/PictureOrTable.tsx'
import { FamilyDialog } from './FamilyDialog.tsx'
import { FamilyTable } from './FamilyTable.tsx'
import { FamilyTold } from './FamilyTold.tsx'
import { bondsOf, drawnOf, familyOn } from './family-of.ts'
import { familyQuery } from './family-queries.ts'
import { PersonHead } from './PersonHead.tsx'
import { personQuery } from './queries.ts'
import './family.css'

export const load = ({ queries, params }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(personQuery(params.personId!)),
    queries.prefetchQuery(familyQuery(params.personId!)),
  ])

/** A person's family by generations: as a picture and as its equal table, today or as it was. */
export default function FamilyPage() {
  const w = useWords('family')
  const { language } = useLanguage()
  const personId = useParam('personId')
  const { data: family } = useSuspenseQuery(familyQuery(personId))
  const { data: page } = useSuspenseQuery(personQuery(personId))
  const writes = useMayOpen('/people/$personId/conversation')
  const today = todayHere()
  const [year, setYear] = useState<number | null>(null)
  const [reach, setReach] = useState(nearReach)
  const [adding, setAdding] = useState<string | null>(null)
  useTitle(w.title)
  useKeys(writes ? [{ press: 'a', does: w.addKin, run: () => setAdding(personId) }] : [])
  const on = year === null ? today : `${year}-12-31`
  // The record that stands for a person who was written down twice may have another number than the address.
  const focus = family.people[0]?.key ?? personId
  const then = useMemo(() => familyOn(family, on), [family, on])
  const bonds = useMemo(() => bondsOf(then.ties, on), [then, on])
  const drawn = useMemo(() => drawnOf(then, focus, on, w, language), [then, focus, on, w, language])
  const drawing = useMemo(() => drawFamily(drawn, bonds, focus, reach), [drawn, bonds, focus, reach])
  const isPresent = drawn.some((each) => each.key === focus)
  const shown = new Set(drawing.boxes.map((each) => each.key))
  const atHome = drawn.filter((each) => each.home !== 'away')
  const homes = family.homes.filter((home) => home.members.some((each) => each.key === focus && each.untilOn === null))
  const table = (
    <FamilyTable
      people={then.people.filter((each) => shown.has(each.key))}
      drawn={drawn}
      ties={then.ties}
      boxes={drawing.boxes}
      name={page.person.name}
    />
  )
  return (
    <div className="person familypage">
      <PersonHead personId={personId} />
      {family.ties.length === 0 ? (
        <Empty title={w.nobody} text={w.nobodyText}>
          {writes && (
            <Button kind="main" onClick={() => setAdding(personId)}>
              {w.addKin}
            </Button>
          )}
        </Empty>
      ) : (
        <PictureOrTable
          title={w.familyOf({ name: page.person.name })}
          sentence={w.familySentence({ shown: drawing.boxes.length, beyond: drawing.beyond, home: atHome.length })}
          acts={
            writes && (
              <Button kind="main" onClick={() => setAdding(personId)}>
                {w.addKin}
              </Button>
            )
          }
          picture={() => (
            <>
              <YearSlider family={family} today={today} year={year} onChange={setYear} />
              {isPresent && (
                <FamilyTree
                  key={focus}
                  label={w.familyOf({ name: page.person.name })}
                  people={drawn}
                  bonds={bonds}
                  focus={focus}
                  reach={reach}
                  words={{ closer: w.closer, further: w.further, choose: w.choose }}
                  told={(key) => (
                    <FamilyTold family={then} selected={key} focus={focus} writes={writes} onAdd={setAdding} />
                  )}
                  legend={<Legend />}
                />
              )}
              <div className="onpaper">{table}</div>
            </>
          )}
          table={() => table}
        />
      )}
      <div className="doing noprint">
        {drawing.beyond > 0 && <Button onClick={() => setReach(furtherReach(reach))}>{w.more}</Button>}
        {reach !== nearReach && (
          <Button kind="quiet" onClick={() => setReach(nearReach)}>
            {w.less}
          </Button>
        )}
        {homes.map((home) => (
          <Link key={home.householdId} className="button quiet" to={addresses.household(home.householdId)}>
            {home.name ? `${w.wholeHome}: ${home.name}` : w.wholeHome}
          </Link>
        ))}
      </div>
      {family.more && <p className="soft">{w.edge}</p>}
      {adding !== null && (
        <FamilyDialog
          personId={adding}
          name={family.people.find((each) => each.personId === adding)?.name ?? page.person.name}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  )
}

/** Goes back through the years that the family tells of. */
function YearSlider(props: {
  family: { people: readonly { bornOn: string | null }[]; ties: readonly { fromOn: string | null }[] }
  today: string
  year: number | null
  onChange: (year: number | null) => void
}) {
  const w = useWords('family')
  const last = Number(props.today.slice(0, 4))
  const said = [...props.family.people.map((each) => each.bornOn), ...props.family.ties.map((each) => each.fromOn)]
  const first = Math.min(last, ...said.flatMap((day) => (day ? [Number(day.slice(0, 4))] : [])))
  if (first >= last) return null
  return (
    <label className="years noprint">
      <span>{props.year === null ? w.now : w.asOf({ year: String(props.year) })}</span>
      <input
        type="range"
        min={first}
        max={last}
        value={props.year ?? last}
        aria-label={w.slider}
        aria-valuetext={props.year === null ? w.now : w.asOf({ year: String(props.year) })}
        onChange={(event) => {
          const next = Number(event.currentTarget.value)
          props.onChange(next === last ? null : next)
        }}
      />
    </label>
  )
}

function Legend() {
  const w = useWords('family')
  return (
    <ul>
      {(
        [
          ['here', w.legendHere],
          ['part', w.legendPart],
          ['named', w.legendNamed],
          ['light', w.legendLight],
          ['ended', w.legendEnded],
        ] as const
      ).map(([sign, words]) => (
        <li key={sign}>
          <span data-sign={sign} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
