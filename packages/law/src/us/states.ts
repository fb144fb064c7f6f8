// Made by tools/law-figures.ts; change that, not this.
import { LawError } from '../law-error.ts'
import type { StateFigures } from '../node.ts'

const loaders: Readonly<Record<string, () => Promise<{ figures: StateFigures }>>> = {
  AL: () => import('./states/figures-AL.ts'),
  AK: () => import('./states/figures-AK.ts'),
  AZ: () => import('./states/figures-AZ.ts'),
  AR: () => import('./states/figures-AR.ts'),
  CA: () => import('./states/figures-CA.ts'),
  CO: () => import('./states/figures-CO.ts'),
  CT: () => import('./states/figures-CT.ts'),
  DE: () => import('./states/figures-DE.ts'),
  DC: () => import('./states/figures-DC.ts'),
  FL: () => import('./states/figures-FL.ts'),
  GA: () => import('./states/figures-GA.ts'),
  HI: () => import('./states/figures-HI.ts'),
  ID: () => import('./states/figures-ID.ts'),
  IL: () => import('./states/figures-IL.ts'),
  IN: () => import('./states/figures-IN.ts'),
  IA: () => import('./states/figures-IA.ts'),
  KS: () => import('./states/figures-KS.ts'),
  KY: () => import('./states/figures-KY.ts'),
  LA: () => import('./states/figures-LA.ts'),
  ME: () => import('./states/figures-ME.ts'),
  MD: () => import('./states/figures-MD.ts'),
  MA: () => import('./states/figures-MA.ts'),
  MI: () => import('./states/figures-MI.ts'),
  MN: () => import('./states/figures-MN.ts'),
  MS: () => import('./states/figures-MS.ts'),
  MO: () => import('./states/figures-MO.ts'),
  MT: () => import('./states/figures-MT.ts'),
  NE: () => import('./states/figures-NE.ts'),
  NV: () => import('./states/figures-NV.ts'),
  NH: () => import('./states/figures-NH.ts'),
  NJ: () => import('./states/figures-NJ.ts'),
  NM: () => import('./states/figures-NM.ts'),
  NY: () => import('./states/figures-NY.ts'),
  NC: () => import('./states/figures-NC.ts'),
  ND: () => import('./states/figures-ND.ts'),
  OH: () => import('./states/figures-OH.ts'),
  OK: () => import('./states/figures-OK.ts'),
  OR: () => import('./states/figures-OR.ts'),
  PA: () => import('./states/figures-PA.ts'),
  RI: () => import('./states/figures-RI.ts'),
  SC: () => import('./states/figures-SC.ts'),
  SD: () => import('./states/figures-SD.ts'),
  TN: () => import('./states/figures-TN.ts'),
  TX: () => import('./states/figures-TX.ts'),
  UT: () => import('./states/figures-UT.ts'),
  VT: () => import('./states/figures-VT.ts'),
  VA: () => import('./states/figures-VA.ts'),
  WA: () => import('./states/figures-WA.ts'),
  WV: () => import('./states/figures-WV.ts'),
  WI: () => import('./states/figures-WI.ts'),
  WY: () => import('./states/figures-WY.ts'),
}

/** The states whose law is here, as two letters. */
export const states: ReadonlySet<string> = new Set(Object.keys(loaders))

/** A state's own figures, fetched when that state is needed. Rejects with `LawError` for a state that is not here. */
export async function loadState(state: string): Promise<StateFigures> {
  const load = Object.hasOwn(loaders, state) ? loaders[state] : undefined
  if (!load) throw new LawError('unknown-state', `There is no law here for the state "${state.slice(0, 20)}".`)
  return (await load()).figures
}
