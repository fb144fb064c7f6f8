/** The family of a browser and its system, coarse on purpose: enough to know one's own sessions apart, no fingerprint. */
export function browserFamily(userAgent: string | undefined): string {
  const text = userAgent ?? ''
  const browser = firstOf(text, [
    ['Edg', 'Edge'],
    ['Firefox', 'Firefox'],
    ['Chrom', 'Chrome'],
    ['Safari', 'Safari'],
  ])
  const system = firstOf(text, [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS', 'Mac'],
    ['Linux', 'Linux'],
  ])
  return [browser, system].filter(Boolean).join(', ')
}

const firstOf = (text: string, names: [string, string][]) => names.find(([mark]) => text.includes(mark))?.[1] ?? ''
