// The walls of every page: skip link, header, navigation, the page itself, and what may stand over it.
import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useMatches, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { addresses } from '../addresses.ts'
import { useCell } from '../cell.ts'
import { useKeys, watchKeys } from '../keys/keys.ts'
import { listen } from '../live/live.ts'
import { placesFor } from '../places.ts'
import { signInAgainAsked } from '../session/again.ts'
import { useMayOpen } from '../session/useMayOpen.ts'
import { useRights, useUser } from '../session/useUser.ts'
import { say } from '../toasts.ts'
import { takeUpdate, watchForUpdate } from '../update.ts'
import { useWords } from '../words/words.tsx'
import { Account } from './Account.tsx'
import { Icon, Mark } from './Icon.tsx'
import { Nav } from './Nav.tsx'
import { PlainHeader } from './PlainHeader.tsx'
import { ReachNote } from './ReachNote.tsx'
import { Toasts } from './Toasts.tsx'
import './frame.css'

const Palette = lazy(() => import('../palette/Palette.tsx'))
const KeyMap = lazy(() => import('../keys/KeyMap.tsx'))
const SignInAgain = lazy(() => import('../session/SignInAgain.tsx'))

export function Frame() {
  const user = useUser()
  // Someone who has not come in sees no way further in.
  const isPublic = useMatches().some((match) => match.staticData.open === 'public') || user === null
  const main = useFocusOnArrival()
  const asked = useCell(signInAgainAsked)
  const w = useWords('house')
  useTold()
  useEffect(watchKeys, [])
  return (
    <>
      <a className="skip" href="#page">
        {w.skip}
      </a>
      {isPublic ? <PlainHeader /> : <OwnHeader />}
      <main id="page" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      {!isPublic && <Nav place="foot" />}
      <Toasts />
      {asked && (
        <Suspense fallback={null}>
          <SignInAgain />
        </Suspense>
      )}
    </>
  )
}

/** The header of whoever is signed in: the places that their roles open, and no others. */
function OwnHeader() {
  const w = useWords('house')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const user = useUser()
  const rights = useRights()
  const findsPeople = useMayOpen(addresses.people)
  const begins = useMayOpen(addresses.newConversation)
  const [finding, setFinding] = useState(false)
  const [mapShown, showMap] = useState(false)
  const to = (address: string) => () => void navigate({ to: address })
  useKeys([
    { press: 'Ctrl+k', does: w.find, run: () => setFinding(true), group: 'house' },
    { press: '/', does: w.find, run: () => setFinding(true), group: 'house' },
    { press: '?', does: w.keyMap, run: () => showMap(true), group: 'house' },
    ...(begins
      ? [{ press: 'c', does: w.newConversation, run: to(addresses.newConversation), group: 'house' as const }]
      : []),
    ...placesFor(rights).map((place) => ({
      press: place.press,
      does: w[place.id],
      run: to(place.to),
      group: 'house' as const,
    })),
  ])
  const signedIn = user !== null
  useEffect(() => (signedIn ? listen(queries) : undefined), [queries, signedIn])
  return (
    <>
      <header className="frame">
        <Link to={addresses.today} className="mark">
          <Mark />
          Kith
        </Link>
        <Nav place="head" />
        <div className="tools">
          {findsPeople && (
            <button
              type="button"
              className="button quiet find"
              onClick={() => setFinding(true)}
              aria-keyshortcuts="Control+K"
            >
              <Icon name="find" size={20} />
              <span>{w.find}</span>
              <kbd>Ctrl K</kbd>
            </button>
          )}
          {begins && (
            <Link className="button main new" to={addresses.newConversation}>
              <Icon name="plus" size={20} />
              {w.newConversation}
            </Link>
          )}
          <Account showKeyMap={() => showMap(true)} />
        </div>
      </header>
      <ReachNote />
      <Suspense fallback={null}>
        {finding && <Palette close={() => setFinding(false)} showKeyMap={() => showMap(true)} />}
        {mapShown && <KeyMap close={() => showMap(false)} />}
      </Suspense>
    </>
  )
}

/** A new page is a new place: focus goes to it, so that a screen reader begins there. The very first page is left alone. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const last = useRef<string>(undefined)
  useEffect(() => {
    const page = main.current
    // A page that put the focus into its own first field keeps it there.
    if (last.current !== undefined && path !== last.current && page && !page.contains(document.activeElement))
      page.focus({ preventScroll: true })
    last.current = path
  }, [path])
  return main
}

/** New versions and missing files are said in words, once. */
function useTold() {
  const w = useWords('house')
  const words = useRef(w)
  words.current = w
  useEffect(() => {
    void watchForUpdate(
      (worker) => say(words.current.newVersion, { label: words.current.takeVersion, run: () => takeUpdate(worker) }),
      () => say(words.current.versionReplaced),
    ).catch(() => {}) // Without the worker the app only lacks its offline shell.
  }, [])
}
