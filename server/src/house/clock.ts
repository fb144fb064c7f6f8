import { randomFillSync } from 'node:crypto'

/** The house's only clock, so that a test can hold another. */
export interface Clock {
  now(): Date
}
export const clock: Clock = { now: () => new Date() }

/** A UUID of version 7 (RFC 9562): ordered by time, so that new rows land at the end of their index. */
export function newId(at: number = Date.now()): string {
  const bytes = randomFillSync(Buffer.allocUnsafe(16))
  bytes.writeUIntBE(at, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Made once for each zone: making one takes longer than the rest of a small request. */
const calendars = new Map<string, Intl.DateTimeFormat>()

/** The calendar day at this moment where the agency is, `2026-11-23`. */
export function dayIn(zone: string, now: Date): string {
  let calendar = calendars.get(zone)
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    calendars.set(zone, calendar)
  }
  return calendar.format(now)
}
