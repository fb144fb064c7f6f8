import { type Programme, programmes } from '@kith/law'
import { checkLocal } from '@kith/law/local/check-local'
import type { LocalProgramme } from '@kith/law/local/local-programme'
import { LineCounter, parseDocument } from 'yaml'

/** What is wrong in a file, said to whoever wrote it: the line, and what to do. */
export interface FileFault {
  line: number
  en: string
  es: string
}
const mostLetters = 200_000
const mostAliases = 50

/** Reads the text of a file, YAML or JSON, into a programme whose cases come out as they say; or what is wrong, by line. */
export async function readLocalFile(
  text: string,
  others: readonly Programme[] = programmes,
): Promise<{ local: LocalProgramme } | { faults: FileFault[] }> {
  if (text.length > mostLetters) return { faults: [tooLong] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const [slip] = document.errors
  if (slip) {
    const what = slip.message.split('\n')[0]!.replace(/ at line .*$/, '')
    return {
      faults: [
        {
          line: lines.linePos(slip.pos[0]).line,
          en: `This is not YAML: ${what}.`,
          es: `Esto no es YAML: ${what}.`,
        },
      ],
    }
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  const checked = await checkLocal(document.toJS({ maxAliasCount: mostAliases }), others)
  if ('local' in checked) return checked
  return {
    faults: checked.faults.map(({ path, en, es }) => ({
      line: lineOf(path),
      en: `${path.join(' › ')}: ${en}`,
      es: `${path.join(' › ')}: ${es}`,
    })),
  }
}

const tooLong: FileFault = {
  line: 1,
  en: 'This file is too long for one program.',
  es: 'Este archivo es demasiado largo para un programa.',
}
