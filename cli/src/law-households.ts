import {
  type Fault,
  type Household,
  householdFormat,
  inventory,
  type Programme,
  programmes,
  ruleOf,
  states,
} from '@kith/law'

/** What a line that cannot be answered says instead; the rest of the file goes on. */
export interface Unread {
  id: string | null
  error: { code: string; message: string; path: string }
}

/** Reads a line of a file of households, bare or as `{ "household": … }`: `householdReader()(text)`. */
export function householdReader(
  of: readonly Programme[] = programmes,
): (text: string) => { household: Household } | Unread {
  const { asks } = inventory(of.flatMap((one) => Object.values(one.results).map(ruleOf)))
  const format = householdFormat(asks, states)
  return (text) => {
    let read: unknown
    try {
      read = JSON.parse(text)
    } catch {
      return { id: null, error: { code: 'not-json', message: 'This line is not JSON.', path: '' } }
    }
    const input = isWrapped(read) ? read.household : read
    const parsed: { household: Household } | { fault: Fault } = format.parse(input)
    return 'household' in parsed ? parsed : { id: hasId(input) ? input.id : null, error: parsed.fault }
  }
}

const isWrapped = (read: unknown): read is { household: unknown } =>
  typeof read === 'object' && read !== null && Object.hasOwn(read, 'household')
const hasId = (input: unknown): input is { id: string } =>
  typeof input === 'object' &&
  input !== null &&
  Object.hasOwn(input, 'id') &&
  typeof (input as { id: unknown }).id === 'string'
