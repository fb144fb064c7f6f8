import type { ConnectionPicture } from '@kith/wire/connection'

type PromiseMade = ConnectionPicture['promises'][number]

/** The numbers of the picture, each with the rows that it counts. Nothing sums them up. */
export function numbersOf({ promises, supports }: ConnectionPicture) {
  const side = (of: PromiseMade['side']) => {
    const all = promises.filter((promise) => promise.side === of)
    const count = (...states: PromiseMade['state'][]) => all.filter((one) => states.includes(one.state)).length
    return { all, onTime: count('onTime'), late: count('late', 'overdue'), open: count('open') }
  }
  return {
    ours: side('ours'),
    theirs: side('theirs'),
    close: supports.filter((support) => support.closeness === 'strong').length,
    /** Close, and gives: somebody to turn to. */
    turnTo: supports.filter((support) => support.closeness === 'strong' && support.gives).length,
    bothWays: supports.filter((support) => support.gives && support.receives).length,
  }
}
