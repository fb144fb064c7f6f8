import './monogram.css'

interface Props {
  /** The colour comes from the id, so that it stays when the name changes. */
  id: string
  name: string
  size?: 'small' | 'usual' | 'large'
}

/** A person's quiet sign in their own colour. It stands beside the name and says nothing that the name does not. */
export function Monogram({ id, name, size = 'usual' }: Props) {
  return (
    <span className="monogram" data-own={ownColour(id)} data-size={size} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

const colours = 8

/** One of the eight `--own-…` colours; the same id has the same colour everywhere. @example ownColour('p-1') // 0–7 */
export function ownColour(id: string): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)!) >>> 0
  return sum % colours
}

/** The first letters of the first and the last word of a name: "María del Carmen Ruiz" is MR. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/)
  const first = parts[0] ?? ''
  const last = parts.length > 1 ? parts.at(-1)! : ''
  return ([...first][0] ?? '') + ([...last][0] ?? '')
}
