import { useWords } from '../../house/words/words.tsx'

/** What each side learns, in plain words, before anybody signs and as long as the agreement stands. */
export function Leaks({ tokensADay }: { tokensADay: number }) {
  const w = useWords('network')
  return (
    <section aria-labelledby="leaks">
      <h2 id="leaks">{w.leaks}</h2>
      <ul className="leaks">
        <li>{w.leakGets}</li>
        <li>{w.leakSize}</li>
        <li>{w.leakTime}</li>
        <li>{w.leakComputer}</li>
        {tokensADay > 0 && <li>{w.leakGuess({ tokens: tokensADay })}</li>}
        <li>{w.leakOut}</li>
      </ul>
    </section>
  )
}
