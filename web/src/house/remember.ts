// Small choices of this browser (language, theme, density). Where storage is refused, the choice lasts until the page is closed.

const prefix = 'kith.'

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

export function remember(name: string, value: string) {
  try {
    localStorage.setItem(prefix + name, value)
  } catch {
    // Nothing else depends on it.
  }
}
