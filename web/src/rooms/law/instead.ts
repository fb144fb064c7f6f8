import { stateName } from '@kith/law/us/state-names'
import type { AllWords } from '../../words.gen.d.ts'

/** What stands where a figure has no one value on the day: that it differs by part of the state, by state, or that there is none. */
export const insteadOfValue = (
  figure: { byPart: boolean; byState: boolean },
  state: string,
  w: AllWords['law'],
): string =>
  figure.byPart ? w.parts({ state: stateName(state) }) : figure.byState && state === 'US' ? w.byState : w.none
