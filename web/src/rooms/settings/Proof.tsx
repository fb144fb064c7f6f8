import { useWords } from '../../house/words/words.tsx'
import { TextField } from '../../kit/TextField.tsx'

interface Props {
  password: string
  onPassword: (password: string) => void
  /** Only where there is a second factor. */
  code?: string | undefined
  onCode?: (code: string) => void
  autoFocus?: boolean
}

/** What proves once more that it is really you. */
export function Proof({ password, onPassword, code, onCode, autoFocus = false }: Props) {
  const w = useWords('settings')
  const house = useWords('house')
  return (
    <>
      <TextField
        label={w.passwordNow}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={onPassword}
        autoFocus={autoFocus}
      />
      {code !== undefined && onCode && (
        <TextField
          label={house.code}
          hint={house.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          maxLength={12}
          onChange={onCode}
        />
      )}
    </>
  )
}
