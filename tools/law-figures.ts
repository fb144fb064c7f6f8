/**
 * Writes packages/law/src/us/states/figures-XX.ts, each state's own figures with date and source, from a folder of
 * reference figures (`node tools/law-figures.ts FOLDER`). Only values that are law are taken; what the folder calls
 * projected is left. The files are committed; run this again when the folder changes, and read the difference. What a
 * programme takes stands in law-figures/PROGRAMME.ts, which is named here.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { childCareFigures } from './law-figures/child-care.ts'
import { foodAndPhoneFigures } from './law-figures/food-and-phone.ts'
import { housingFigures } from './law-figures/housing.ts'
import { liheapFigures } from './law-figures/liheap.ts'
import { medicaidFigures } from './law-figures/medicaid.ts'
import { povertyFigures } from './law-figures/poverty.ts'
import { premiumCreditFigures } from './law-figures/premium-credit.ts'
import { names } from './law-figures/reference.ts'
import { snapFigures } from './law-figures/snap.ts'
import { stateCreditFigures } from './law-figures/state-credits.ts'
import { stateFile } from './law-figures/state-file.ts'
import { stateSupplementFigures } from './law-figures/state-supplement.ts'
import { supplementByNeedFigures } from './law-figures/supplement-by-need.ts'
import { tanfFigures } from './law-figures/tanf.ts'

const out = 'packages/law/src/us/states'
const programmes = [
  snapFigures,
  povertyFigures,
  foodAndPhoneFigures,
  liheapFigures,
  childCareFigures,
  medicaidFigures,
  tanfFigures,
  premiumCreditFigures,
  stateCreditFigures,
  stateSupplementFigures,
  housingFigures,
  supplementByNeedFigures,
]

mkdirSync(out, { recursive: true })
for (const state of Object.keys(names)) {
  const file = stateFile(state)
  for (const figuresOf of programmes) figuresOf(file)
  file.write(out)
}
writeFileSync(
  'packages/law/src/us/states.ts',
  `// Made by tools/law-figures.ts; change that, not this.\nimport { LawError } from '../law-error.ts'\nimport type { StateFigures } from '../node.ts'\n\nconst loaders: Readonly<Record<string, () => Promise<{ figures: StateFigures }>>> = {\n${Object.keys(
    names,
  )
    .map((s) => `  ${s}: () => import('./states/figures-${s}.ts'),\n`)
    .join(
      '',
    )}}\n\n/** The states whose law is here, as two letters. */\nexport const states: ReadonlySet<string> = new Set(Object.keys(loaders))\n\n/** A state's own figures, fetched when that state is needed. Rejects with \`LawError\` for a state that is not here. */\nexport async function loadState(state: string): Promise<StateFigures> {\n  const load = Object.hasOwn(loaders, state) ? loaders[state] : undefined\n  if (!load) throw new LawError('unknown-state', \`There is no law here for the state "\${state.slice(0, 20)}".\`)\n  return (await load()).figures\n}\n`,
)
