import type { Kinsperson, KinTie } from '@kith/wire/people'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import type { Drawn } from '../../kit/family-tree/FamilyTree.tsx'
import type { Box } from '../../kit/family-tree/family-tree.ts'
import { type Column, Table } from '../../kit/Table.tsx'
import { nearestOf, yearsOf } from './family-of.ts'

interface Props {
  people: readonly Kinsperson[]
  drawn: readonly Drawn[]
  ties: readonly KinTie[]
  boxes: readonly Box[]
  name: string
}

/** The same family as the picture, generation by generation. */
export function FamilyTable({ people, drawn, ties, boxes, name }: Props) {
  const w = useWords('family')
  const seen = new Map(drawn.map((each) => [each.key, each]))
  const place = new Map(boxes.map((each) => [each.key, each]))
  const rows = people
    .map((one) => ({ one, drawn: seen.get(one.key)!, near: nearestOf(one.key, people, ties) }))
    .toSorted((a, b) => {
      const [x, y] = [place.get(a.one.key)!, place.get(b.one.key)!]
      return x.y - y.y || x.x - y.x
    })
  type Row = (typeof rows)[number]
  const named = (id: keyof Row['near'], title: string): Column<Row> => ({
    id,
    title,
    show: ({ near }) => near[id].join(', '),
  })
  const columns: Column<Row>[] = [
    {
      id: 'who',
      title: w.who,
      names: true,
      sortBy: ({ one }) => one.name,
      show: ({ one }) =>
        one.personId ? (
          <Link to={addresses.person(one.personId)}>
            <bdi>{one.name}</bdi>
          </Link>
        ) : (
          <bdi>{one.name}</bdi>
        ),
    },
    { id: 'kin', title: w.toThem({ name }), show: ({ drawn }) => drawn.hint || w.kinTo({ kin: 'self' }) },
    named('parents', w.parents),
    named('partners', w.partners),
    named('children', w.children),
    named('siblings', w.siblings),
    { id: 'years', title: w.years, sortBy: ({ one }) => one.bornOn, show: ({ one }) => yearsOf(one, w) },
    { id: 'home', title: w.homeNow, show: ({ drawn }) => w.home({ home: drawn.home }) },
  ]
  return <Table caption={w.tableCaption} columns={columns} rows={rows} idOf={({ one }) => one.key} />
}
