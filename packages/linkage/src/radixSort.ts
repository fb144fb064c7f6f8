/** Keys with what they stand for, side by side and in order. */
export interface Sorted {
  readonly keys: Int32Array
  readonly values: Int32Array
}

/** Sorts by keys taken as 32 bits without sign; equal keys keep their order (three times eleven bits). Uses up what it is given. */
export function radixSort(keys: Int32Array, values: Int32Array): Sorted {
  const count = keys.length
  let from: Sorted = { keys, values }
  let into: Sorted = { keys: new Int32Array(count), values: new Int32Array(count) }
  const places = new Int32Array(2048)
  for (let shift = 0; shift < 33; shift += 11) {
    scatter(from.keys, from.values, into.keys, into.values, shift, places)
    ;[from, into] = [into, from]
  }
  return from
}

function scatter(
  keys: Int32Array,
  values: Int32Array,
  nextKeys: Int32Array,
  nextValues: Int32Array,
  shift: number,
  places: Int32Array,
): void {
  const count = keys.length
  places.fill(0)
  for (let at = 0; at < count; at++) places[(keys[at]! >>> shift) & 2047]!++
  let sum = 0
  for (let at = 0; at < 2048; at++) {
    const here = places[at]!
    places[at] = sum
    sum += here
  }
  for (let at = 0; at < count; at++) {
    const key = keys[at]!
    const place = places[(key >>> shift) & 2047]!++
    nextKeys[place] = key
    nextValues[place] = values[at]!
  }
}
