/**
 * Reads CSV (RFC 4180) piece by piece, so that a file may be larger than memory: give it the text as it comes, and it
 * calls with the cells of each line. `const read = csvReader(see); read('a,b\n1,'); read('2\n'); read(undefined)`.
 */
export function csvReader(see: (cells: readonly string[]) => void): (text: string | undefined) => void {
  let held = ''
  let isFirst = true
  return (text) => {
    let all = held + (text ?? '')
    if (isFirst && all.length > 0) {
      isFirst = false
      if (all.charCodeAt(0) === 0xfeff) all = all.slice(1)
    }
    if (text === undefined && all !== '' && !all.endsWith('\n')) all += '\n'
    let from = 0
    while (from < all.length) {
      const end = endOfLine(all, from)
      if (end < 0) break
      const line = all.slice(from, all.charCodeAt(end - 1) === 13 ? end - 1 : end)
      if (line !== '') see(line.includes('"') ? quotedCells(line) : line.split(','))
      from = end + 1
    }
    held = all.slice(from)
  }
}

/** Where the line ends, or -1 when more text is needed; a line break between quotes does not end it. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  if (end < 0) return -1
  const quote = text.slice(from, end).indexOf('"')
  if (quote < 0) return end
  let isQuoted = false
  for (let at = from + quote; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === 34) isQuoted = !isQuoted
    else if (letter === 10 && !isQuoted) return at
  }
  return -1
}

function quotedCells(line: string): string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (line[at] === '"') {
      let cell = ''
      for (at++; at < line.length; at++) {
        if (line[at] !== '"') cell += line[at]
        else if (line[at + 1] === '"') cell += line[at++]
        else break
      }
      const comma = line.indexOf(',', at)
      cells.push(cell)
      if (comma < 0) return cells
      at = comma + 1
    } else {
      const comma = line.indexOf(',', at)
      if (comma < 0) {
        cells.push(line.slice(at))
        return cells
      }
      cells.push(line.slice(at, comma))
      at = comma + 1
    }
  }
}

/** One cell as it must be written: `csvCell('a, b')` is `'"a, b"'`. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
