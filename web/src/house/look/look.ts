// How this person wants to see it: theme, contrast, density. Chosen once, kept in this browser, applied before the first paint.
import { cell } from '../cell.ts'
import { recall, remember } from '../remember.ts'

export const themes = ['auto', 'light', 'dark'] as const
export const contrasts = ['auto', 'normal', 'more'] as const
export const densities = ['roomy', 'compact'] as const

export interface Look {
  theme: (typeof themes)[number]
  contrast: (typeof contrasts)[number]
  density: (typeof densities)[number]
}

const moreContrast = matchMedia('(prefers-contrast: more)')

export const look = cell<Look>({
  theme: oneOf(themes, recall('theme')),
  contrast: oneOf(contrasts, recall('contrast')),
  density: oneOf(densities, recall('density')),
})

export function choose(part: Partial<Look>) {
  for (const [name, value] of Object.entries(part)) remember(name, value)
  look.set((now) => ({ ...now, ...part }))
}

/** Call once, before anything is drawn. */
export function wearLook() {
  const wear = () => {
    const { theme, contrast, density } = look.get()
    const marks = document.documentElement.dataset
    if (theme === 'auto') delete marks.theme
    else marks.theme = theme
    // The style sheet knows one name for more contrast, whether the system or the person asked for it.
    marks.contrast = contrast === 'more' || (contrast === 'auto' && moreContrast.matches) ? 'more' : 'normal'
    marks.density = density
  }
  wear()
  look.hear(wear)
  moreContrast.addEventListener('change', wear)
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T {
  return all.find((each) => each === value) ?? all[0]!
}
