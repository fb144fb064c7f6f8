import type { Page } from 'playwright-core'

// What a task costs the one who does it, read from what the browser heard, not from what a test meant to do.

export interface Act {
  kind: 'click' | 'key'
  key: string
  /** Ctrl, Alt or Meta was held. */
  held: boolean
  at: 'text' | 'select' | 'page'
}

export interface Burden {
  /** Clicks, taps, and keys that choose: those that open, pick, answer or send. */
  choices: number
  /** Keys that only write. */
  characters: number
  seconds: number
  /** The same with a thought before every key that ends what was typed (Enter, Ctrl+Enter), as if it came as a surprise. */
  strictSeconds: number
}

/** Card, Moran and Newell, "The keystroke-level model", CACM 23(7), 1980; for an average typist without skill in codes. */
const key = 0.28
const point = 1.1
const press = 0.2
const handMoves = 0.4
const thought = 1.35

const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta'])
const moves = new Set(['Tab', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])
const writes = (act: Act) => !act.held && (act.key.length === 1 || act.key === 'Backspace' || act.key === 'Delete')

/**
 * Adds up acts by the keystroke-level model, in seconds. A thought stands before each choice, except before the key that
 * ends what was just typed into a field: it is known beforehand (the model's first rule).
 * @example burdenOf([{ kind: 'key', key: 'n', held: false, at: 'page' }]).seconds // 1.63
 */
export function burdenOf(acts: readonly Act[]): Burden {
  const sum: Burden = { choices: 0, characters: 0, seconds: 0, strictSeconds: 0 }
  const spend = (seconds: number) => {
    sum.seconds += seconds
    sum.strictSeconds += seconds
  }
  const choose = () => {
    sum.choices++
    spend(thought)
  }
  let hand: Act['kind'] = acts[0]?.kind ?? 'key'
  for (const [i, act] of acts.entries()) {
    if (act.kind !== hand) spend(handMoves)
    hand = act.kind
    if (act.kind === 'click') {
      choose()
      spend(point + press)
      continue
    }
    spend(key)
    if (modifiers.has(act.key) || moves.has(act.key)) continue
    const before = acts.slice(0, i).findLast((one) => one.kind === 'click' || !modifiers.has(one.key))
    if (act.at === 'text' && writes(act)) sum.characters++
    else if (act.at === 'select' && writes(act) && before?.at === 'select' && writes(before)) sum.characters++
    else if (act.at === 'text' && act.key === 'Enter') {
      sum.choices++
      sum.strictSeconds += thought
    } else choose()
  }
  return sum
}

/** Prints what a task cost, for `npm run burden`. */
export function printBurden(task: string, { choices, characters, seconds, strictSeconds }: Burden): void {
  const strictly = `${strictSeconds.toFixed(1)} s with a thought before each key that ends what was typed`
  console.log(`  ${task}: ${choices} choices, ${characters} characters, ${seconds.toFixed(1)} s; ${strictly}`)
}

/** Listens to a page from now on. Call the answer for the acts since the last call. */
export async function listenTo(page: Page): Promise<() => Act[]> {
  let acts: Act[] = []
  await page.exposeFunction('kithHeard', (act: Act) => void acts.push(act))
  await page.addInitScript(() => {
    const tell = (act: unknown) => void (window as unknown as { kithHeard(act: unknown): Promise<void> }).kithHeard(act)
    const place = (target: EventTarget | null) => {
      if (!(target instanceof HTMLElement)) return 'page'
      if (target.matches('select')) return 'select'
      return target.matches('input:not([type=radio], [type=checkbox]), textarea') ? 'text' : 'page'
    }
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.repeat) return
        const held = event.ctrlKey || event.altKey || event.metaKey
        tell({ kind: 'key', key: event.key, held, at: place(event.target) })
      },
      true,
    )
    addEventListener(
      'click',
      (event) => {
        // A click that a key made (Enter on a button) was heard as that key.
        if (event.isTrusted && event.detail > 0) tell({ kind: 'click', key: '', held: false, at: place(event.target) })
      },
      true,
    )
  })
  return () => {
    const heard = acts
    acts = []
    return heard
  }
}
