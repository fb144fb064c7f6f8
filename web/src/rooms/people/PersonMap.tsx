import { kinWord } from '@kith/wire/kin-words'
import type { Tie } from '@kith/wire/people'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { useKeys } from '../../house/keys/keys.ts'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { say } from '../../house/toasts.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { todayHere } from '../../kit/day.ts'
import { Ecomap } from '../../kit/ecomap/Ecomap.tsx'
import type { CircleKind, Tie as DrawnTie, Quality, Sheet } from '../../kit/ecomap/ecomap.ts'
import { daysOfChange, ecomapOf, holdsOn } from './ecomap-of.ts'
import { personQuery, tiesAroundQuery } from './queries.ts'
import { type Since, SinceSlider } from './SinceSlider.tsx'
import { TieCard } from './TieCard.tsx'
import { useTieChanges } from './tie-changes.ts'

const TieDialog = lazy(() => import('./TieDialog.tsx'))

interface Props {
  personId: string
  title?: ReactNode
  sheet?: Sheet
  /** More buttons beside the heading. */
  buttons?: ReactNode
  withPrivate?: boolean
}

/** Somebody else from whose map one came: held by the history of the window, since no address carries a name. */
interface Came {
  id: string
  name: string
}

type Open = {
  tie: Tie | null
  about: { kind?: CircleKind; quality?: Quality; name?: string; personId?: string }
} | null

/** Who matters to a person, as one day knew it: read, compared, and changed in the picture. */
export function PersonMap({ personId, title, sheet, buttons, withPrivate }: Props) {
  const w = useWords('people')
  const house = useWords('house')
  const { language, locale } = useLanguage()
  const go = useNavigate()
  const came = useLocation({ select: ({ state }) => (state as { came?: readonly Came[] }).came }) ?? nobody
  const { data } = useSuspenseQuery(personQuery(personId))
  const { data: around } = useQuery(tiesAroundQuery(personId))
  const writes = useMayOpen('/people/$personId/conversation')
  const changes = useTieChanges(personId, data.ties)
  const [open, setOpen] = useState<Open>(null)
  const [since, setSince] = useState<Since>({ day: undefined, how: 'changed' })
  const today = todayHere()
  useKeys(writes ? [{ press: 'a', does: w.addTie, run: () => setOpen({ tie: null, about: {} }) }] : [])
  const on = since.how === 'asItWas' && since.day ? since.day : today
  const map = useMemo(
    () =>
      ecomapOf({ id: personId, name: data.person.name }, changes.ties, data.households, {
        language,
        today,
        on,
        ...(since.how === 'changed' && since.day && { since: since.day }),
        waiting: changes.waiting,
      }),
    [personId, data, changes.ties, changes.waiting, language, today, on, since],
  )
  const days = useMemo(() => daysOfChange(changes.ties), [changes.ties])
  const between = useMemo(() => {
    const drawn = new Set(map.circles.filter((circle) => !circle.gone).map((circle) => circle.id))
    return (around?.ties ?? [])
      .filter((tie) => drawn.has(tie.personId) && drawn.has(tie.otherPersonId) && holdsOn(tie, on))
      .map((tie) => ({
        id: tie.id,
        from: tie.personId,
        to: tie.otherPersonId,
        quality: tie.closeness,
        role: kinWord(tie.kind, language),
      }))
  }, [around, map, on, language])
  const tieOf = (drawn: DrawnTie) => changes.ties.find((tie) => tie.id === drawn.id)
  // What is past is read; only today's map is changed.
  const mayChange = writes && on === today
  const orSay = (work: Promise<unknown>) => void work.catch((error) => say(sayingOf(error, house)))
  const openPerson = (id: string) =>
    void go({
      to: addresses.personPart(id, 'ties'),
      state: { came: [...came.filter((each) => each.id !== id), { id: personId, name: data.person.name }] } as never,
    })
  const back = came.at(-1)

  const acts = mayChange
    ? {
        add: (about: { kind?: CircleKind; quality?: Quality }) => setOpen({ tie: null, about }),
        setQuality(drawn: DrawnTie, quality: Quality) {
          const tie = tieOf(drawn)
          if (tie)
            orSay(changes.change(tie, { closeness: quality }, w.nowClose({ name: tie.otherName, closeness: quality })))
        },
        end(drawn: DrawnTie) {
          const tie = tieOf(drawn)
          if (tie) orSay(changes.end(tie))
        },
      }
    : undefined
  return (
    <>
      <Ecomap
        key={personId}
        title={title}
        circles={map.circles}
        ties={map.ties}
        between={between}
        sheet={sheet}
        acts={acts}
        withPrivate={withPrivate}
        onBack={
          back &&
          (() => void go({ to: addresses.personPart(back.id, 'ties'), state: { came: came.slice(0, -1) } as never }))
        }
        above={
          changes.ties.length > 0 && (
            <SinceSlider
              today={today}
              days={days}
              value={since}
              onChange={setSince}
              changed={map.changed}
              locale={locale}
            />
          )
        }
        buttons={
          <>
            {writes && (
              <Button kind="main" onClick={() => setOpen({ tie: null, about: {} })}>
                {w.addTie}
              </Button>
            )}
            {buttons}
          </>
        }
        card={(circleId, close) => {
          const circle = map.circles.find((each) => each.id === circleId)!
          const ids = new Set(map.ties.filter((tie) => tie.to === circleId && !tie.until).map((tie) => tie.id))
          return (
            <TieCard
              circle={circle}
              map={map}
              ties={changes.ties.filter((tie) => ids.has(tie.id) && holdsOn(tie, today))}
              personName={data.person.name}
              writes={mayChange}
              onClose={close}
              onOpen={circle.open ? () => openPerson(circle.id) : undefined}
              onChange={(tie, to) => orSay(changes.change(tie, to, w.tieKept))}
              onMore={(tie) =>
                setOpen({
                  tie,
                  about: circle.kind === 'self' || tie ? {} : { name: circle.name, personId: circle.id },
                })
              }
              onEnd={(tie) => {
                close()
                orSay(changes.end(tie))
              }}
            />
          )
        }}
      />
      {open && (
        <Suspense>
          <TieDialog
            personName={data.person.name}
            changing={open.tie}
            about={open.about}
            changes={changes}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  )
}

const nobody: readonly Came[] = []
