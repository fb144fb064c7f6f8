import { useSuspenseQuery } from '@tanstack/react-query'
import type { PageContext } from '../../house/room.ts'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { Table } from '../../kit/Table.tsx'
import { Head } from './Head.tsx'
import { rolesQuery } from './queries.ts'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(rolesQuery())

/** Which role may what, who has it, and the rules that decide about a record, in the order in which they are asked. */
export default function RolesPage() {
  const w = useWords('settings')
  const { roles, rules, staff } = useSuspenseQuery(rolesQuery()).data
  return (
    <div className="settings">
      <Head title={w.rolesTitle} lead={w.rolesLead} />
      <section aria-labelledby="roles">
        <h2 id="roles">{w.rightsTitle}</h2>
        <Table
          caption={w.rightsTitle}
          rows={roles}
          idOf={(row) => row.role}
          columns={[
            {
              id: 'role',
              title: w.roleWord,
              show: (row) => w.role({ role: row.role }),
              sortBy: (row) => w.role({ role: row.role }),
            },
            {
              id: 'rights',
              title: w.may,
              show: (row) => (
                <span className="chips">
                  {row.rights.map((right) => (
                    <Chip key={right}>{w.right({ right })}</Chip>
                  ))}
                </span>
              ),
            },
          ]}
        />
      </section>
      <section aria-labelledby="staff">
        <h2 id="staff">{w.staffTitle}</h2>
        <Table
          caption={w.staffTitle}
          rows={staff}
          idOf={(row) => row.id}
          sortedBy="name"
          columns={[
            { id: 'name', title: w.name, show: (row) => row.name, sortBy: (row) => row.name },
            {
              id: 'roles',
              title: w.roleWord,
              show: (row) =>
                row.memberships.map((each) => `${w.role({ role: each.role })} · ${each.unitName}`).join(', '),
              sortBy: (row) => row.memberships[0]?.role ?? null,
            },
            { id: 'email', title: w.email, show: (row) => row.email },
          ]}
        />
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{w.rulesTitle}</h2>
        <p className="soft">{w.rulesLead}</p>
        <ol className="rules">
          {rules.map((rule) => (
            <li key={rule.id}>
              <strong>{w.effect({ effect: rule.effect })}</strong> {w.rule({ rule: rule.id })}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
