/** The one place where it is said from when on we speak of losing touch, and what counts as what. Change it here. */
export const ways = {
  /** A message or a letter is not a conversation. */
  talkChannels: ['phone', 'office', 'home'],
  /** From so many conversations on there is a usual time between two. */
  leastTalks: 3,
  /** So many days longer than usual, or so many days where nothing is usual yet. */
  longerThanUsualDays: 21,
  longWithoutUsualDays: 45,
  promisesLate: 2,
  newWorkerDays: 60,
  /** An answer that is so many steps lower than the one before. */
  stepsLower: 1,
  /** One reason is life; quiet by itself, or so many others together, is worth a call. */
  otherReasons: 2,
  /** In tables for those who lead: who was spoken with in the last days of the quarter, and what is too small to be shown. */
  talkedWithinDays: 30,
  least: 10,
  width: 5,
} as const
