import type { ReactNode } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { Empty } from '../Empty.tsx'
import { PictureOrTable } from '../PictureOrTable.tsx'
import { useNarrow } from '../useNarrow.ts'
import { EcomapPicture, type PictureProps } from './EcomapPicture.tsx'
import type { Sheet } from './ecomap.ts'
import { TieTable } from './TieTable.tsx'
import './ecomap.css'

interface Props extends Omit<PictureProps, 'sheet' | 'acts'> {
  title?: ReactNode
  /** Buttons beside the heading, such as "Add a tie". */
  buttons?: ReactNode
  /** What stands between the heading and the map, such as the day of which it tells. */
  above?: ReactNode
  /** What can be done in the map by hand; without it the map is only read. */
  acts?: PictureProps['acts']
  /** Opens a row of the table; in the map, a circle opens its card. */
  onOpen?: (circleId: string) => void
  /** Another size than the whole page's width, where the map stands beside something. */
  sheet?: Sheet | undefined
}

const wide: Sheet = { width: 1116, height: 720 }
const phone: Sheet = { width: 358, height: 560 }

/** Who matters to someone, as a picture and as its equal table. */
export function Ecomap({ title, buttons, above, onOpen, sheet = wide, ...picture }: Props) {
  const w = useWords('pictures')
  const narrow = useNarrow()
  const { circles, ties, between = [] } = picture
  const count = { strong: 0, strained: 0 }
  const holding = ties.filter((tie) => tie.change !== 'ended')
  for (const { quality } of holding) if (quality in count) count[quality as keyof typeof count]++
  if (circles.every((circle) => circle.kind === 'self' || circle.gone))
    return (
      <>
        {above}
        <Empty title={w.ecomapTitle({ count: 0 })} text={w.ecomapNone}>
          {buttons}
        </Empty>
      </>
    )
  const table = <TieTable circles={circles} ties={ties} between={between} onOpen={onOpen} />
  return (
    <PictureOrTable
      title={title ?? w.ecomapTitle({ count: holding.length })}
      sentence={w.ecomapSummary({ strong: count.strong, strained: count.strained })}
      acts={buttons}
      picture={() => (
        <>
          {above}
          <EcomapPicture {...picture} sheet={narrow ? phone : sheet} />
          <div className="onpaper">{table}</div>
        </>
      )}
      table={() => (
        <>
          {above}
          {table}
        </>
      )}
    />
  )
}
