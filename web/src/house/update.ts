// The worker only keeps the shell. A new version waits until the person takes it, and only the tab that asked is reloaded:
// other tabs are told, never reloaded under someone's hands.
import { serverSilent } from './api/reach.ts'

type Listener = (worker: ServiceWorker) => void

const workerAddress = '/sw.js'
const lookAgainMs = 30 * 60_000
const reloadedFor = 'kith.reloaded'
let taken = false

export async function watchForUpdate(onWaiting: Listener, onReplaced: () => void) {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const container = navigator.serviceWorker
  const hadOne = container.controller !== null
  let told = false
  container.addEventListener('controllerchange', () => {
    if (!hadOne || taken || told) return
    told = true
    onReplaced()
  })
  const registration = await container.register(trustedAddress() as string, { updateViaCache: 'none' })
  const look = () => {
    if (registration.waiting && container.controller) onWaiting(registration.waiting)
  }
  look()
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') look()
    })
  })
  const ask = () => void registration.update().catch(() => {})
  setInterval(ask, lookAgainMs)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask()
  })
}

export function takeUpdate(worker: ServiceWorker) {
  taken = true
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage({ type: 'SKIP_WAITING' })
}

/** An old tab may ask for a file that the new version no longer has: then the whole page is taken anew, once. Not while the server is silent: the page that stands is worth more than none. */
export function reloadWhenAFileIsGone() {
  addEventListener('vite:preloadError', () => {
    void fetch('/health', { cache: 'no-store' }).then((answer) => {
      if (!answer.ok || sessionStorage.getItem(reloadedFor) === location.pathname) return
      sessionStorage.setItem(reloadedFor, location.pathname)
      location.reload()
    }, serverSilent)
  })
}

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown }
}

/** The only Trusted Types policy of the house: it knows one address. */
function trustedAddress(): unknown {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  if (!factory) return workerAddress
  const policy = factory.createPolicy('kith-worker', {
    createScriptURL(address) {
      if (address !== workerAddress) throw new TypeError(`${address} is not our worker`)
      return address
    },
  })
  return policy.createScriptURL(workerAddress)
}
