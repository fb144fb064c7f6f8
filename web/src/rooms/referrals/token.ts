// The link's secret part does not stay in the address bar, the history or a screenshot: it moves into this tab's own memory.
// A reload still works; a copied address does not.

/** Stands in the address where the link stood. */
export const here = 'here'
const place = 'kith.link'
let held = ''

export function holdToken(token: string) {
  held = token
  try {
    sessionStorage.setItem(place, token)
  } catch {
    // Where storage is refused the link lasts until the page is left.
  }
}

export function heldToken(): string {
  if (held) return held
  try {
    return sessionStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}
