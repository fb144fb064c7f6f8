// Small choices of this browser (language, theme, density). Where storage is refused, the choice lasts until the page is closed.

const prefix = 'kith.'

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

/** Null forgets. */
export function remember(name: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(prefix + name)
    else localStorage.setItem(prefix + name, value)
  } catch {
    // Nothing else depends on it.
  }
}
