import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../house/words/words.tsx'
import './picture.css'

interface Props {
  title: ReactNode
  /** One sentence that says what the picture shows. */
  sentence?: ReactNode
  picture: () => ReactNode
  table: () => ReactNode
  first?: 'picture' | 'table'
  acts?: ReactNode
}

/** A picture and its equal: the same facts as a table, one press away. */
export function PictureOrTable({ title, sentence, picture, table, first = 'picture', acts }: Props) {
  const w = useWords('pictures')
  const id = useId()
  const [asTable, setAsTable] = useState(first === 'table')
  return (
    <section className="picture" aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          {sentence && <p className="soft">{sentence}</p>}
        </div>
        <div className="acts noprint">
          <button type="button" className="button" onClick={() => setAsTable(!asTable)}>
            {asTable ? w.asPicture : w.asTable}
          </button>
          {acts}
        </div>
      </header>
      {asTable ? table() : picture()}
    </section>
  )
}
