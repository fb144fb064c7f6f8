const code = /\b(\d+) (CFR|USC) (\d+[a-z]*(?:\.\d+)?)/g

/** A citation, with the sections of federal law as links to where they can be read. */
export function Citation({ cite }: { cite: string }) {
  const parts: { text: string; href?: string }[] = []
  let at = 0
  for (const found of cite.matchAll(code)) {
    const [text, title, book, section] = found
    parts.push({ text: cite.slice(at, found.index) })
    parts.push({
      text,
      href: `https://www.law.cornell.edu/${book === 'CFR' ? 'cfr' : 'uscode'}/text/${title}/${section}`,
    })
    at = found.index + text.length
  }
  parts.push({ text: cite.slice(at) })
  return parts
    .filter((part) => part.text !== '')
    .map((part, i) =>
      part.href ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their places
        <a key={i} href={part.href} rel="noreferrer">
          {part.text}
        </a>
      ) : (
        part.text
      ),
    )
}
