import type { ApplicationSeen } from '@kith/wire/applications'
import { useWords } from '../../../house/words/words.tsx'
import { Chip } from '../../../kit/Chip.tsx'

export function StatusChip({ status }: { status: ApplicationSeen['status'] }) {
  const w = useWords('applications')
  const tone = status === 'askedForMore' ? 'soon' : status === 'approved' || status === 'filed' ? 'teal' : 'plain'
  return <Chip tone={tone}>{w.status({ status })}</Chip>
}
