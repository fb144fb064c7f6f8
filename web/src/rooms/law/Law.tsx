import { Component, lazy, type ReactNode, Suspense } from 'react'
import { Problem } from '../../house/api/problem.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { useWords } from '../../house/words/words.tsx'
import { Loading } from '../../kit/Loading.tsx'
import { LawPage } from './LawPage.tsx'
import { ProgrammePage } from './ProgrammePage.tsx'
import { RulePage } from './RulePage.tsx'
import { readAgain } from './reads.ts'
import { To, useArrival, useWalk, WalkProvider } from './walk.tsx'
import './law.css'

// It brings the pictures, which the other pages need not wait for.
const FigurePage = lazy(() => import('./FigurePage.tsx'))

/** The law for anyone: its contents, a programme, a rule, a figure. */
export function Law() {
  return (
    <WalkProvider>
      <Pages />
    </WalkProvider>
  )
}

function Pages() {
  const house = useWords('house')
  const { place, isGoing } = useWalk()
  const main = useArrival(place)
  return (
    <>
      <a className="skip" href="#page">
        {house.skip}
      </a>
      <main id="page" tabIndex={-1} ref={main} aria-busy={isGoing}>
        <Mishap at={JSON.stringify(place)} show={(error, again) => <Trouble error={error} again={again} />}>
          <Suspense fallback={<Loading lines={8} />}>
            {place.page === 'contents' && <LawPage {...place} />}
            {place.page === 'programme' && <ProgrammePage {...place} />}
            {place.page === 'rule' && <RulePage {...place} />}
            {place.page === 'figure' && <FigurePage {...place} />}
          </Suspense>
        </Mishap>
      </main>
    </>
  )
}

function Trouble({ error, again }: { error: unknown; again: () => void }) {
  const house = useWords('house')
  const w = useWords('law')
  const { place } = useWalk()
  const isNotThere = error instanceof Problem && error.details.status === 404
  return (
    <div className="law" role="alert">
      <h1>{isNotThere ? w.notThere : house.brokenTitle}</h1>
      <p className="lead">{isNotThere ? w.notThereText : sayingOf(error, house)}</p>
      <p className="acts">
        {!isNotThere && (
          <button type="button" className="button main" onClick={again}>
            {house.tryAgain}
          </button>
        )}
        <To place={{ page: 'contents', words: '', on: place.on, state: place.state }}>{w.title}</To>
      </p>
    </div>
  )
}

/** Catches what went wrong while a page was read, so that the rest stands. */
class Mishap extends Component<
  { at: string; children: ReactNode; show: (error: unknown, again: () => void) => ReactNode },
  { error: unknown }
> {
  override state: { error: unknown } = { error: null }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override componentDidUpdate(before: { at: string }) {
    if (before.at !== this.props.at && this.state.error !== null) this.setState({ error: null })
  }
  override render() {
    if (this.state.error === null) return this.props.children
    return this.props.show(this.state.error, () => {
      readAgain()
      this.setState({ error: null })
    })
  }
}
