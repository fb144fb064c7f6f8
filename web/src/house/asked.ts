import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

type Values = Readonly<Record<string, string | undefined>>

/** What an address asks a list for; what it leaves out is as usual. @example askedOf({ sort: 'name', page: '1' }, { page: 2 }) // { sort: 'name', page: '2' } */
export function askedOf<T extends Values>(usual: T, said: Readonly<Record<string, unknown>>): T {
  const asked: Record<string, string | undefined> = { ...usual }
  for (const key of Object.keys(usual)) if (said[key] !== undefined && said[key] !== '') asked[key] = String(said[key])
  return asked as T
}

interface Ask<T> {
  asked: T
  /** `typing` stays on this entry of the history; anything else can be gone back from. */
  ask: (change: Partial<T>, how?: 'typing') => void
}

/**
 * What a list is asked for, kept in the address: back, reload and a sent link find the same. `usual` names every question and
 * needs no saying. What is named in `apart` may be a person's name and no address carries one: it stays with this window's
 * history, where back and reload find it.
 * @example const { asked, ask } = useAsked({ words: '', need: '', page: '1' })
 */
export function useAsked<T extends Values>(usual: T, apart: readonly (keyof T & string)[] = []): Ask<T> {
  const go = useNavigate()
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const kept = useLocation({ select: ({ state }) => (state as { asked?: Values }).asked })
  const here = askedOf(usual, { ...search, ...kept })
  const arrived = keyOf(here)
  const [asked, setAsked] = useState(here)
  // The address follows what is typed a moment later: only one that we did not write ourselves is somebody going back.
  const own = useRef<string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked
  useEffect(() => {
    const at = own.current.indexOf(arrived)
    if (at >= 0) own.current.splice(0, at + 1)
    else setAsked(here)
  }, [arrived])

  function ask(change: Partial<T>, how?: 'typing') {
    const next = { ...asked, ...change }
    setAsked(next)
    if (keyOf(next) === keyOf(asked)) return
    own.current.push(keyOf(next))
    const differs = Object.keys(usual).filter((key) => (next[key] ?? '') !== (usual[key] ?? ''))
    const part = (isApart: boolean) =>
      Object.fromEntries(
        differs.filter((key) => apart.includes(key) === isApart).map((key) => [key, plainly(next[key]!)]),
      )
    void go({
      to: '.',
      search: part(false) as never,
      state: { asked: part(true) } as never,
      replace: how === 'typing',
      resetScroll: false,
    })
  }
  return { asked, ask }
}

const keyOf = (asked: Values) =>
  JSON.stringify(
    Object.keys(asked)
      .toSorted()
      .map((key) => [key, asked[key] ?? '']),
  )

/** The router puts text that reads as a number or a yes into quotes; said as what it reads as, it needs none. */
const plainly = (value: string): unknown => {
  if (value === 'true') return true
  if (value === 'false') return false
  return /^\d{1,9}$/.test(value) && String(Number(value)) === value ? Number(value) : value
}
