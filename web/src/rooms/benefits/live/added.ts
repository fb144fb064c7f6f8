import { type Programme, programmes } from '@kith/law'
import { lawRoutes } from '@kith/wire/law'
import { call } from '../../../house/api/call.ts'
import { recall, remember } from '../../../house/remember.ts'

/** The programmes that this house added for a state, read from the same data as on the server; away from it, those of last time. */
export async function addedIn(state: string): Promise<readonly Programme[]> {
  const kept = `law.${state}`
  const definitions = await call(lawRoutes.localLaw, { params: { state } }).then(
    ({ definitions }) => {
      remember(kept, definitions.length > 0 ? JSON.stringify(definitions) : null)
      return definitions
    },
    () => JSON.parse(recall(kept) ?? '[]') as unknown[],
  )
  if (definitions.length === 0) return []
  const [{ readLocal }, { knownOf }] = await Promise.all([
    import('@kith/law/local/read-local'),
    import('@kith/law/local/names'),
  ])
  const known = knownOf(programmes)
  return definitions.flatMap((one) => {
    const read = readLocal(one, known)
    return 'local' in read ? [read.local.programme] : []
  })
}
