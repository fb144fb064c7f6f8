/** How lately somebody checked that a listing is true. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'unknown'

export type FreshnessAnswer = {
  readonly freshness: Freshness
  /** The day that it goes by, `YYYY-MM-DD`. */
  readonly since?: string
  readonly ageDays?: number
  /** `checked`: somebody assured it. `changed`: only the record was touched, which may have been a machine. */
  readonly by?: 'checked' | 'changed'
}

/** Up to half a year a listing counts as fresh, up to a year as ageing: AIRS asks for a yearly check of each record. */
export const freshForDays = 183
export const staleAfterDays = 365

/**
 * The freshness of a service today (`YYYY-MM-DD`). A date of assurance counts before the date of the last change; a date
 * in the future counts as not known.
 * @example freshnessOf({ assured_date: '2025-01-10' }, '2026-11-22') // { freshness: 'stale', ageDays: 681, … }
 */
export function freshnessOf(
  service: { readonly assured_date?: string; readonly last_modified?: string },
  today: string,
): FreshnessAnswer {
  const by = service.assured_date !== undefined ? 'checked' : 'changed'
  const since = (service.assured_date ?? service.last_modified)?.slice(0, 10)
  if (since === undefined) return { freshness: 'unknown' }
  const ageDays = Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000)
  if (ageDays < -1) return { freshness: 'unknown', since, by }
  const freshness = ageDays <= freshForDays ? 'fresh' : ageDays <= staleAfterDays ? 'ageing' : 'stale'
  return { freshness, since, ageDays: Math.max(0, ageDays), by }
}

/** What each class is called on a screen. */
export const freshnessWords: { readonly [F in Freshness]: { readonly en: string; readonly es: string } } = {
  fresh: { en: 'Checked lately', es: 'Revisado hace poco' },
  ageing: { en: 'Not checked for half a year', es: 'Sin revisar desde hace medio año' },
  stale: { en: 'Not checked for over a year: call first', es: 'Sin revisar desde hace más de un año: llame antes' },
  unknown: { en: 'Nobody has said when this was checked: call first', es: 'No se sabe cuándo se revisó: llame antes' },
}
