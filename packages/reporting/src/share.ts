/**
 * A share in whole percent, only of numbers that are shown themselves: a percentage of a hidden number would show it.
 * Means and medians are not given at all: of a group that is large enough to be shown, the numbers behind them are shown instead.
 * @example share(34, 120) // 28
 */
export const share = (part: number | null | undefined, whole: number | null | undefined): number | null =>
  part === null || part === undefined || !whole ? null : Math.round((part / whole) * 100)
