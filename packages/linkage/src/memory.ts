/** Memory that threads may share where the place we run in has it, and ordinary memory where not. */
export function roomFor(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)
}

type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array

/** The same column with room for `length` values. */
export function longer<C extends Column>(column: C, length: number): C {
  const Kind = column.constructor as new (buffer: ArrayBufferLike) => C
  const grown = new Kind(roomFor(length * column.BYTES_PER_ELEMENT))
  grown.set(column)
  return grown
}
