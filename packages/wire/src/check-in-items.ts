/** The four sentences of the check-in, in our own words. */
export const checkInItems = ['heard', 'respected', 'matters', 'hope'] as const
export type CheckInItem = (typeof checkInItems)[number]
