import type { Programme } from '../programme.ts'
import { aca } from './aca/rules.ts'
import { bhp } from './bhp/rules.ts'
import { childCare } from './child-care/rules.ts'
import { chip } from './chip/rules.ts'
import { csfp } from './csfp/rules.ts'
import { extraHelp } from './extra-help/rules.ts'
import { earlyHeadStart, headStart } from './head-start/rules.ts'
import { housing } from './housing/rules.ts'
import { lifeline } from './lifeline/rules.ts'
import { liheap } from './liheap/rules.ts'
import { meals } from './meals/rules.ts'
import { medicaid } from './medicaid/rules.ts'
import { msp } from './msp/rules.ts'
import { screened } from './screened.ts'
import { ssdi } from './ssdi/rules.ts'
import { stateCredits } from './state-credits/rules.ts'
import { stateSupplement } from './state-supplement/rules.ts'
import { tanf } from './tanf/rules.ts'
import { wic } from './wic/rules.ts'

/** Every programme, in the order in which results are shown. Adding one is one line here. */
// biome-ignore format: one programme a line
export const programmes: readonly Programme[] = [
  ...screened,
  ssdi,
  stateCredits,
  stateSupplement,
  tanf,
  medicaid,
  chip,
  bhp,
  aca,
  msp,
  extraHelp,
  wic,
  meals,
  csfp,
  headStart,
  earlyHeadStart,
  lifeline,
  liheap,
  childCare,
  housing,
]
