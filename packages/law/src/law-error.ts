/** A law that cannot be said for this day or place: what is missing, and where. */
export class LawError extends Error {
  readonly code: 'no-figure-in-force' | 'not-known-yet' | 'unknown-figure' | 'not-complete' | 'unknown-state'
  constructor(code: LawError['code'], message: string) {
    super(message)
    this.name = 'LawError'
    this.code = code
  }
}
