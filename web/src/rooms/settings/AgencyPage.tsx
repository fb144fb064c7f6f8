import { useSuspenseQuery } from '@tanstack/react-query'
import type { PageContext } from '../../house/room.ts'
import { useWords } from '../../house/words/words.tsx'
import { Table } from '../../kit/Table.tsx'
import { AddedFiles } from '../law/AddedFiles.tsx'
import { filesQuery } from '../law/queries.ts'
import { Head } from './Head.tsx'
import { agencyQuery } from './queries.ts'

export const load = ({ queries }: PageContext) =>
  Promise.all([queries.prefetchQuery(agencyQuery()), queries.prefetchQuery(filesQuery())])

/** How the agency is ordered, what it runs, and with whom it stands in one network. */
export default function AgencyPage() {
  const w = useWords('settings')
  const { agency, units, programs, network } = useSuspenseQuery(agencyQuery()).data
  return (
    <div className="settings">
      <Head title={w.agencyTitle} lead={w.agencyLead({ name: agency.name, county: agency.county || '–' })} />
      <section aria-labelledby="units">
        <h2 id="units">{w.unitsTitle}</h2>
        <ul className="lines">
          {units.map((unit) => (
            <li key={unit.id} data-depth={unit.depth}>
              <strong>{unit.name}</strong>
              <span className="soft">{w.unitKind({ kind: unit.kind })}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="programs">
        <h2 id="programs">{w.programsTitle}</h2>
        <Table
          caption={w.programsTitle}
          rows={programs}
          idOf={(row) => row.id}
          columns={[
            { id: 'name', title: w.name, show: (row) => row.name, sortBy: (row) => row.name },
            { id: 'unit', title: w.unit, show: (row) => row.unitName, sortBy: (row) => row.unitName },
            { id: 'segment', title: w.protection, show: (row) => w.segment({ segment: row.segment }) },
          ]}
        />
      </section>
      <AddedFiles />
      <section aria-labelledby="network">
        <h2 id="network">{w.networkTitle}</h2>
        <ul className="lines">
          {network.map((each) => (
            <li key={each.id}>
              <strong>{each.name}</strong>
              <span className="soft">{w.agencyKind({ kind: each.kind })}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
