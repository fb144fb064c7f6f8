import { useQueryClient } from '@tanstack/react-query'
import { Dialog } from '../../kit/Dialog.tsx'
import { useWords } from '../words/words.tsx'
import { settleSignInAgain } from './again.ts'
import { SignInForm } from './SignInForm.tsx'
import { sessionQuery } from './session.ts'

/** Stands over a page whose session ended. What was typed behind it is untouched. */
export default function SignInAgain() {
  const w = useWords('house')
  const queries = useQueryClient()
  const before = queries.getQueryData(sessionQuery().queryKey)?.who
  return (
    <Dialog title={w.signInAgain} isOpen onClose={() => settleSignInAgain(false)}>
      <p>{w.signInAgainWhy}</p>
      <SignInForm
        {...(before?.email !== undefined && { email: before.email })}
        onSignedIn={async () => {
          const now = await queries.fetchQuery({ ...sessionQuery(), staleTime: 0 })
          // Someone else's words must not be sent under this name.
          if (before && now.who?.userId !== before.userId) location.reload()
          else settleSignInAgain(true)
        }}
      />
    </Dialog>
  )
}
