import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { PictureOrTable } from '../PictureOrTable.tsx'
import { Table } from '../Table.tsx'
import { useNarrow } from '../useNarrow.ts'
import { Bands } from './Bands.tsx'
import { CliffPicture, cliffSides } from './CliffPicture.tsx'
import { type Band, type Fall, lossesOf, type Step, staysOfHundred } from './cliff.ts'
import './cliff.css'

interface Props {
  title: ReactNode
  /** Rising in earnings, each a month. */
  steps: readonly Step[]
  falls: readonly Fall[]
  /** What each help pays, at every step. */
  bands?: readonly Band[]
  /** What the household earns now; the reading starts there. */
  nowCents?: number
}

/** What is left each month as earnings rise. The slider is the keyboard, the sentence is the chart in words, the table is its equal. */
export function CliffChart({ title, steps, falls, bands = [], nowCents = 0 }: Props) {
  const w = useWords('pictures')
  const id = useId()
  const narrow = useNarrow()
  const sheet = narrow ? { width: 358, height: 320 } : { width: 1116, height: 420 }
  const losses = lossesOf(steps, falls)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      steps.findLastIndex((step) => step.earningsCents <= nowCents),
    ),
  )
  const here = steps[at]
  if (!here) return null
  const stays = staysOfHundred(steps, at)
  const reading = [
    w.cliffReading({ earnings: here.earningsCents / 100, left: here.leftCents / 100 }),
    ...(stays === null ? [] : [w.cliffStays({ way: stays < 0 ? 'less' : 'more', stays: Math.abs(stays) / 100 })]),
  ].join(' ')
  return (
    <PictureOrTable
      title={title}
      sentence={w.cliffLead}
      picture={() => (
        <div className="cliff">
          <CliffPicture steps={steps} losses={losses} here={here} sheet={sheet} />
          <div className="field">
            <label htmlFor={id}>{w.earnings}</label>
            <input
              id={id}
              type="range"
              style={alongPlot(sheet.width)}
              min={0}
              max={steps.length - 1}
              value={at}
              aria-valuetext={reading}
              onChange={(event) => setAt(event.currentTarget.valueAsNumber)}
            />
          </div>
          <p className="reading">{reading}</p>
          <ul className="said">
            {losses.map((loss) => (
              <li key={loss.fall.toCents + loss.fall.what}>
                {w.cliffLoss({
                  how: loss.fall.how,
                  what: loss.fall.what,
                  from: loss.fromCents / 100,
                  less: loss.lessCents / 100,
                  until: (loss.untilCents ?? 0) / 100,
                  ends: loss.untilCents === null ? 'no' : 'yes',
                })}
              </li>
            ))}
            {losses.length === 0 && <li>{w.cliffNone}</li>}
          </ul>
          {bands.length > 0 && <Bands bands={bands} steps={steps} here={here} width={sheet.width} />}
        </div>
      )}
      table={() => (
        <Table
          caption={w.cliffLead}
          rows={steps}
          idOf={(step) => String(step.earningsCents)}
          columns={[
            {
              id: 'earnings',
              title: w.earnings,
              figures: true,
              show: (step) => w.money({ n: step.earningsCents / 100 }),
            },
            { id: 'left', title: w.left, figures: true, show: (step) => w.money({ n: step.leftCents / 100 }) },
            {
              id: 'stays',
              title: w.staysOf,
              figures: true,
              show: (step) => {
                const stays = staysOfHundred(steps, steps.indexOf(step))
                return stays === null ? '' : w.money({ n: stays / 100 })
              },
            },
            {
              id: 'ends',
              title: w.ends,
              show: (step) =>
                falls
                  .filter((fall) => fall.toCents === step.earningsCents)
                  .map(({ how, what }) => w.cliffEnds({ how, what }))
                  .join(', '),
            },
          ]}
        />
      )}
    />
  )
}

const thumbPx = 16

/** The thumb of the slider stands under the point it reads. */
function alongPlot(width: number) {
  const { left, right } = cliffSides(width)
  const half = thumbPx / 2
  return {
    marginInlineStart: `calc(${(left / width) * 100}% - ${half}px)`,
    inlineSize: `calc(${((width - left - right) / width) * 100}% + ${thumbPx}px)`,
  }
}
