interface Link {
  kind: 'same' | 'never' | 'stands'
  one: number
  other: number
  stands: number
  rank: number
  began: string
  ended: string | null
}

/** What joining means, said plainly over a list of links: the test compares the database with it. */
export class SamePersonModel {
  #links: Link[] = []
  #rank = 0
  #notes = new Map<string, number>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  #live = (kind: Link['kind']) => this.#links.filter((link) => link.kind === kind && link.ended === null)

  #together(one: number): number[] {
    const records = new Set([one])
    for (let size = 0; size < records.size; ) {
      size = records.size
      for (const link of this.#live('same')) {
        if (records.has(link.one)) records.add(link.other)
        if (records.has(link.other)) records.add(link.one)
      }
    }
    return [...records]
  }

  /** The record that stands for the person: by the latest choice that is about those who are together. */
  standing(one: number): number {
    const records = this.#together(one)
    const within = (record: number) => records.includes(record)
    const choices = [...this.#live('same'), ...this.#live('stands')]
      .filter((link) => within(link.one) && within(link.other) && within(link.stands))
      .sort((a, b) => b.rank - a.rank)
    return choices[0]?.stands ?? Math.min(...records)
  }

  /** Each person with more than one record: the standing one, then the others. */
  groups(): number[][] {
    const found = new Map<string, number[]>()
    for (let one = 0; one < this.#size; one++) {
      const records = this.#together(one)
      if (records.length < 2) continue
      const standing = this.standing(one)
      const rest = records.filter((record) => record !== standing).sort()
      found.set(String([standing, ...rest]), [standing, ...rest])
    }
    return [...found.values()]
  }

  notes = () => this.#notes
  note(one: number, id: string): void {
    this.#notes.set(id, this.standing(one))
  }

  #between(one: number, other: number): 'nothing' | 'joinedAlready' | 'keptApart' {
    const [mine, theirs] = [this.#together(one), this.#together(other)]
    if (mine.includes(other)) return 'joinedAlready'
    const apart = this.#live('never').some(
      (link) =>
        (mine.includes(link.one) && theirs.includes(link.other)) ||
        (mine.includes(link.other) && theirs.includes(link.one)),
    )
    return apart ? 'keptApart' : 'nothing'
  }

  #begin(kind: Link['kind'], one: number, other: number, stands: number, began: string, rank = ++this.#rank): void {
    this.#links.push({ kind, one, other, stands, rank, began, ended: null })
  }

  join(step: string, one: number, other: number, stands: number): string {
    if (one === other) return 'sameRecord'
    const between = this.#between(one, other)
    if (between !== 'nothing') return between
    if (![...this.#together(one), ...this.#together(other)].includes(stands)) return 'notJoined'
    this.#begin('same', one, other, stands, step)
    return 'ok'
  }

  never(step: string, one: number, other: number): string {
    if (one === other) return 'sameRecord'
    const between = this.#between(one, other)
    if (between !== 'nothing') return between
    this.#begin('never', one, other, -1, step)
    return 'ok'
  }

  split(step: string, one: number): string {
    const before = this.#together(one)
    if (before.length < 2) return 'notJoined'
    const standing = this.standing(one)
    // The others follow in the order in which they stand: the standing one, then the oldest.
    const order = [standing, ...before.filter((record) => record !== standing).sort()].filter(
      (record) => record !== one,
    )
    for (const link of this.#live('same')) if (link.one === one || link.other === one) link.ended = step
    const parts: number[] = []
    for (const record of order) {
      if (!parts.some((part) => this.#together(part).includes(record))) parts.push(record)
    }
    for (const part of parts.slice(1)) this.#begin('same', parts[0]!, part, order[0]!, step)
    return 'ok'
  }

  stand(step: string, one: number): string {
    if (this.#together(one).length < 2) return 'notJoined'
    this.#begin('stands', this.standing(one), one, one, step)
    return 'ok'
  }

  undo(step: string, undone: string): string {
    const saved = structuredClone(this.#links)
    const again = this.#links.filter((link) => link.ended === undone).sort((a, b) => a.rank - b.rank)
    let changed = 0
    for (const link of this.#links) {
      if (link.began !== undone || link.ended !== null) continue
      link.ended = step
      changed++
    }
    for (const link of again) {
      if (link.kind !== 'stands') {
        const between = this.#between(link.one, link.other)
        if (between === 'keptApart' || (between === 'joinedAlready' && link.kind === 'never')) {
          this.#links = saved
          return between
        }
        if (between === 'joinedAlready') continue
      }
      this.#begin(link.kind, link.one, link.other, link.stands, step, link.rank)
      changed++
    }
    return changed === 0 ? 'nothingToUndo' : 'ok'
  }
}
