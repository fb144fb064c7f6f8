import { closenesses, type Tie } from '@kith/wire/people'
import { Icon } from '../../house/frame/Icon.tsx'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import type { Circle } from '../../kit/ecomap/ecomap.ts'
import { circleSentence } from '../../kit/ecomap/words.ts'
import { Select } from '../../kit/Select.tsx'
import type { DatedMap } from './ecomap-of.ts'
import { flowOf, flows, type GiveAndTake, givingOf } from './giving.ts'
import type { WrittenTie } from './with-changes.ts'

interface Props {
  circle: Circle
  map: DatedMap
  /** The ties with this circle that hold now and may be changed. */
  ties: readonly Tie[]
  personName: string
  writes: boolean
  onClose: () => void
  /** Puts this person into the middle; left out where their page is not open to the reader. */
  onOpen: (() => void) | undefined
  onChange: (tie: Tie, to: Partial<WrittenTie>) => void
  onMore: (tie: Tie | null) => void
  onEnd: (tie: Tie) => void
}

/** What is known of somebody on the map, beside the map: read it, and change what changed. */
export function TieCard({ circle, map, ties, personName, writes, onClose, onOpen, onChange, onMore, onEnd }: Props) {
  const w = useWords('people')
  const pictures = useWords('pictures')
  const kit = useWords('kit')
  const isSelf = circle.kind === 'self'
  const drawn = map.ties.filter((tie) => tie.to === circle.id)
  return (
    <>
      <header>
        <h3>{circle.name}</h3>
        <Button kind="quiet" aria-label={kit.close} onClick={onClose}>
          <Icon name="close" size={20} />
        </Button>
      </header>
      {!isSelf && <p className="soft">{circleSentence(circle, drawn, pictures).slice(circle.name.length + 2)}</p>}
      {ties.map((tie) => (
        <div key={tie.id} className="onetie">
          {tie.words && <q className="own">{tie.words}</q>}
          {writes && (
            <>
              <RadioCards
                as="chips"
                label={w.closeness}
                value={tie.closeness}
                onChange={(closeness) => onChange(tie, { closeness })}
                options={closenesses.map((each) => ({ id: each, label: w.close({ closeness: each }) }))}
              />
              <Select<GiveAndTake>
                label={w.whoGives}
                value={flowOf(tie)}
                onChange={(flow) => flow && onChange(tie, givingOf(flow))}
                options={flows.map((flow) => ({
                  id: flow,
                  label: w.gives({ flow, name: circle.name, person: personName }),
                }))}
              />
              <p className="acts">
                <Button onClick={() => onMore(tie)}>{w.changeMore}</Button>
                <Button kind="quiet" onClick={() => onEnd(tie)}>
                  {w.endTie}
                </Button>
              </p>
            </>
          )}
        </div>
      ))}
      {writes && !isSelf && ties.length === 0 && drawn.length === 0 && (
        <Button kind="main" onClick={() => onMore(null)}>
          {w.sayHowClose}
        </Button>
      )}
      {writes && isSelf && (
        <Button kind="main" onClick={() => onMore(null)}>
          {w.addTie}
        </Button>
      )}
      {onOpen && !isSelf && (
        <Button kind="quiet" onClick={onOpen}>
          {w.putInMiddle}
        </Button>
      )}
    </>
  )
}
