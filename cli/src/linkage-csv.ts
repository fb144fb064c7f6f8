import { closeSync, openSync, writeSync } from 'node:fs'
import type { Ids } from '@kith/linkage'

const comma = 44
const line = 10
const minus = 45

/** A file of CSV that is written byte by byte and put on the disk a megabyte at a time. */
export class CsvFile {
  readonly #file: number
  #held = new Uint8Array(1 << 20)
  #length = 0

  constructor(path: string, head: string) {
    this.#file = openSync(path, 'w')
    this.lastWord(head)
  }

  /** Writes an id and a comma. */
  id(ids: Ids, row: number): void {
    this.#makeRoom(ids.mostBytes(row) + 1)
    this.#length = ids.writeCell(row, this.#held, this.#length)
    this.#held[this.#length++] = comma
  }

  /** Writes an id as the last cell of a line. */
  lastId(ids: Ids, row: number): void {
    this.id(ids, row)
    this.#held[this.#length - 1] = line
  }

  /** Writes a number with three decimals and a comma. */
  thousandths(value: number): void {
    this.#makeRoom(24)
    let rest = Math.round(Math.abs(value) * 1000)
    if (value < 0 && rest > 0) this.#held[this.#length++] = minus
    let digits = 4
    for (let reach = 10_000; rest >= reach; reach *= 10) digits++
    for (let place = digits; place >= 0; place--) {
      if (place === digits - 3) {
        this.#held[this.#length + place] = 46
        continue
      }
      this.#held[this.#length + place] = 48 + (rest % 10)
      rest = (rest / 10) | 0
    }
    this.#length += digits + 1
    this.#held[this.#length++] = comma
  }

  /** Writes a plain word as the last cell of a line. */
  lastWord(word: string): void {
    this.#makeRoom(word.length + 1)
    for (let at = 0; at < word.length; at++) this.#held[this.#length++] = word.charCodeAt(at)
    this.#held[this.#length++] = line
  }

  close(): void {
    this.#put()
    closeSync(this.#file)
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#held.length) return
    this.#put()
    if (bytes > this.#held.length) this.#held = new Uint8Array(bytes)
  }

  #put(): void {
    for (let at = 0; at < this.#length; ) at += writeSync(this.#file, this.#held, at, this.#length - at)
    this.#length = 0
  }
}
