import { kinWord } from '@kith/wire/kin-words'
import type { Tie } from '@kith/wire/people'
import type { Circle, CircleKind, Tie as DrawnTie } from '../../kit/ecomap/ecomap.ts'

const relatives =
  /mother|father|sister|brother|child|son|daughter|spouse|partner|wife|husband|aunt|uncle|grand|cousin|madre|padre|herman|hij|espos|t[ií]a|t[ií]o|abuel|prim[oa]/i

/** Turns the ties of a record into the circles of the picture. A tie that ended is drawn only when `withEnded`. */
export function ecomapOf(
  self: { id: string; name: string },
  ties: readonly Tie[],
  language: 'en' | 'es',
  withEnded = false,
): { circles: Circle[]; ties: DrawnTie[] } {
  const shown = ties.filter((tie) => withEnded || tie.untilOn === null)
  return {
    circles: [
      { id: self.id, name: self.name, kind: 'self', ring: 0 },
      ...shown.map((tie) => ({ id: tie.id, name: tie.otherName, kind: kindOf(tie), ring: ringOf(tie) })),
    ],
    ties: shown.map((tie) => ({
      to: tie.id,
      quality: qualityOf(tie),
      flow: tie.gives && tie.receives ? 'both' : tie.gives ? 'takes' : 'gives',
      role: kinWord(tie.kind, language),
      since: tie.fromOn?.slice(0, 4),
      ...(tie.untilOn && { change: 'ended' as const }),
    })),
  }
}

const kindOf = (tie: Tie): CircleKind =>
  tie.formal || tie.otherKind === 'organization'
    ? 'service'
    : tie.otherKind === 'person'
      ? relatives.test(tie.kind)
        ? 'family'
        : 'friend'
      : 'community'

const ringOf = (tie: Tie): 1 | 2 | 3 => (tie.closeness === 'strong' ? 1 : tie.closeness === 'ordinary' ? 2 : 3)

const qualityOf = (tie: Tie): DrawnTie['quality'] =>
  (({ strong: 'strong', ordinary: 'usual', strained: 'strained', broken: 'thin', dangerous: 'strained' }) as const)[
    tie.closeness
  ]
