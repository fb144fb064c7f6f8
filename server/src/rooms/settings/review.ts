import { reviewFindings } from '@kith/wire/settings'

type Finding = (typeof reviewFindings)[number]

/** What a review found, as it was kept; a review of another making keeps its words and no finding. */
export function readReview(kept: string | null): { finding: Finding | null; words: string | null } {
  if (kept === null) return { finding: null, words: null }
  try {
    const { finding, words } = JSON.parse(kept) as { finding?: unknown; words?: unknown }
    return {
      finding: reviewFindings.find((each) => each === finding) ?? null,
      words: typeof words === 'string' ? words : null,
    }
  } catch {
    return { finding: null, words: kept }
  }
}
