// Whether the server can be reached. We believe answers, not navigator.onLine: it says yes behind a dead gateway.
import { cell } from '../cell.ts'

export const reach = cell<'reached' | 'silent'>('reached')
const lookAgainMs = 5000
let looking = false

export const serverAnswered = () => reach.set('reached')

export function serverSilent() {
  reach.set('silent')
  if (looking) return
  looking = true
  void lookUntilReached()
}

async function lookUntilReached() {
  while (reach.get() === 'silent') {
    await new Promise((done) => {
      setTimeout(done, lookAgainMs)
      addEventListener('online', done, { once: true })
    })
    try {
      const answer = await fetch('/health', { cache: 'no-store' })
      if (answer.ok) serverAnswered()
    } catch {
      // Still silent.
    }
  }
  looking = false
}
