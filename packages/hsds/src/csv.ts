/**
 * Reads CSV as it is found in the wild: any newline, line breaks inside quotes, text after a closing quote.
 * Our own reader, because an import must name the line of each fault and go on after it.
 */
export type CsvRecord = {
  /** Line on which the record starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark opens here and never closes properly; the line was read without it. */
  readonly quoteOpen?: true
}

/**
 * Yields the records of a CSV text; blank lines are skipped. Source: RFC 4180, read leniently.
 * @example [...csvRecords('a,b\n"x\ny",2')][1] // { line: 2, cells: ['x\ny', '2'] }
 */
export function* csvRecords(text: string, delimiter = ','): Generator<CsvRecord> {
  const comma = delimiter.charCodeAt(0)
  let at = 0
  let line = 1
  // Each open quote may cost one look to the end of the text: after so many of them the text has no use of quotes.
  let patience = 100
  while (at < text.length) {
    const quoted = readRecord(text, at, comma, patience > 0)
    const record = quoted ?? readRecord(text, at, comma, false)
    if (record === undefined) return
    const start = line
    if (quoted === undefined) patience -= 1
    at = record.end
    line += record.breaks
    if (at < text.length) {
      at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1
      line += 1
    }
    if (record.cells.length === 1 && record.cells[0]?.trim() === '') continue
    yield quoted === undefined
      ? { line: start, cells: record.cells, quoteOpen: true }
      : { line: start, cells: record.cells }
  }
}

const quote = 34
const carriageReturn = 13
const lineFeed = 10

type Found = { cells: string[]; end: number; breaks: number }

/** One record from `start`. Undefined when a quote in it does not close, or closes in the middle of a later line. */
function readRecord(text: string, start: number, comma: number, heedQuotes: boolean): Found | undefined {
  const cells: string[] = []
  let at = start
  let breaks = 0
  for (;;) {
    let from = at
    while (text.charCodeAt(from) === 32) from += 1
    if (heedQuotes && text.charCodeAt(from) === quote) {
      const quoted = readQuoted(text, from)
      if (quoted === undefined) return undefined
      const end = endOfPlain(text, quoted.end, comma)
      const trailing = text.slice(quoted.end, end).trimEnd()
      const inside = countLines(quoted.value)
      if (trailing !== '' && inside > 0) return undefined
      breaks += inside
      cells.push(quoted.value + trailing)
      at = end
    } else {
      const end = endOfPlain(text, at, comma)
      cells.push(text.slice(at, end))
      at = end
    }
    if (text.charCodeAt(at) !== comma) return { cells, end: at, breaks }
    at += 1
  }
}

function endOfPlain(text: string, from: number, comma: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === comma || code === lineFeed || code === carriageReturn) break
    at += 1
  }
  return at
}

/** The text between the quote at `open` and its close; undefined if it never closes. */
function readQuoted(text: string, open: number): { value: string; end: number } | undefined {
  const parts: string[] = []
  let from = open + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close < 0) return undefined
    if (text.charCodeAt(close + 1) !== quote) {
      parts.push(text.slice(from, close))
      return { value: parts.join(''), end: close + 1 }
    }
    parts.push(text.slice(from, close + 1))
    from = close + 2
  }
}

function countLines(value: string): number {
  let lines = 0
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && value.charCodeAt(at + 1) !== lineFeed)) lines += 1
  }
  return lines
}
