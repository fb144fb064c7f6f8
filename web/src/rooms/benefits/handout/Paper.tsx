import type { HandoutPaper } from '@kith/wire/handout'

/** The paper as it will be printed, word for word, in its own language. */
export function Paper({ paper }: { paper: HandoutPaper }) {
  const { first, also, refused } = paper
  return (
    <article className="handoutpaper" lang={paper.lang} aria-labelledby="handout-title">
      <header>
        <h2 id="handout-title">{paper.title}</h2>
        <p className="soft">{paper.forWhom}</p>
        <p>
          <strong>{paper.notDecided}</strong>
        </p>
      </header>
      <section aria-labelledby="handout-first">
        <h3 id="handout-first">{first.title}</h3>
        {first.nothing && <p>{first.nothing}</p>}
        <ol className="first">
          {first.helps.map((help) => (
            <li key={help.name}>
              <h4>{help.name}</h4>
              <p>{help.gives}</p>
              <p>
                <strong>{first.why}:</strong> {help.why}
              </p>
              <p>
                <strong>{first.where}:</strong> <WithNumbers text={help.where} />
              </p>
              {help.papers.length > 0 && (
                <p>
                  <strong>{first.papers}:</strong> {help.papers.join('; ')}.
                </p>
              )}
            </li>
          ))}
        </ol>
        {first.helps.length > 0 && <p className="soft">{first.anyPapers}</p>}
      </section>
      {also.helps.length > 0 && (
        <section aria-labelledby="handout-also">
          <h3 id="handout-also">{also.title}</h3>
          <ul>
            {also.helps.map((help) => (
              <li key={help.name}>
                <strong>{help.name}.</strong> {help.gives}{' '}
                <span className="soft">
                  <WithNumbers text={help.where} />
                </span>
              </li>
            ))}
          </ul>
          {also.more && <p>{also.more}</p>}
        </section>
      )}
      {paper.open && <p className="soft">{paper.open}</p>}
      <section aria-labelledby="handout-refused" className="refused">
        <h3 id="handout-refused">{refused.title}</h3>
        <p>{refused.text}</p>
        <p>{refused.keep}</p>
        {refused.rows.length > 0 && (
          <table>
            <thead>
              <tr>
                {refused.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {refused.rows.map(([name, askBy, keepBy]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{askBy}</td>
                  <td>{keepBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p>
          <strong>{refused.callUs}</strong> <WithNumbers text={paper.near} />
        </p>
      </section>
      <footer className="soft small">{paper.made}</footer>
    </article>
  )
}

/** Numbers of telephones, which do not break at their hyphens. */
function WithNumbers({ text }: { text: string }) {
  const parts = text.split(/(\d[\d-]{6,}\d)/)
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span className="number" key={part}>
        {part}
      </span>
    ),
  )
}
