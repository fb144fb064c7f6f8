// The link's secret part does not stay in the address bar, the history or a screenshot: it moves into this tab's own memory.
// A reload still works; a copied address does not.

/** Stands in the address where the link stood. */
const here = '/r/here'
const place = 'kith.link'

/** The token of the address, taken out of it; after a reload the one that this tab remembers. Empty where there is none. */
export function takeToken(): string {
  const inAddress = /^\/r\/([\w-]+)$/.exec(location.pathname)?.[1] ?? ''
  if (inAddress === 'here') return recallToken()
  holdToken(inAddress)
  history.replaceState(null, '', here)
  return inAddress
}

/** The next link takes the place of the one that was used. */
export function holdToken(token: string) {
  try {
    sessionStorage.setItem(place, token)
  } catch {
    // Where storage is refused the link lasts until the page is left.
  }
}

function recallToken(): string {
  try {
    return sessionStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}
