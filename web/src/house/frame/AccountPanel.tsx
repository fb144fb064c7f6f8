import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { addresses } from '../addresses.ts'
import { sayingOf } from '../api/saying.ts'
import { useCell } from '../cell.ts'
import { letterKeys, switchLetterKeys } from '../keys/keys.ts'
import { choose, contrasts, densities, look, themes } from '../look/look.ts'
import { placesFor } from '../places.ts'
import { signOut } from '../session/session.ts'
import { useUser } from '../session/useUser.ts'
import { say } from '../toasts.ts'
import { useLanguage, useWords } from '../words/words.tsx'

/** Language, theme, contrast, density, keys and the way out. It comes when it is opened. */
export default function AccountPanel({ showKeyMap, close }: { showKeyMap: () => void; close: () => void }) {
  const w = useWords('house')
  const user = useUser()
  const { language, speak } = useLanguage()
  const [picked, pick] = useState(language)
  const shown = useCell(look)
  const letters = useCell(letterKeys)
  const queries = useQueryClient()
  const navigate = useNavigate()
  async function leave() {
    try {
      await signOut(queries)
      close()
      await navigate({ to: addresses.signIn })
    } catch (error) {
      say(sayingOf(error, w))
    }
  }
  return (
    <>
      <div className="who">
        <strong>{user?.name}</strong>
        <span className="soft">{user?.agencyName}</span>
        <span className="soft">{user?.email}</span>
      </div>
      {placesFor(user?.rights ?? []).map(
        (place) =>
          !place.foot && (
            <Link key={place.id} to={place.to} className="onlynarrow">
              {w[place.id]}
            </Link>
          ),
      )}
      <Choice
        name={w.language}
        all={['en', 'es']}
        chosen={picked}
        said={(each) => (each === 'en' ? 'English' : 'Español')}
        choose={(next) => {
          pick(next)
          void speak(next)
        }}
      />
      <Choice
        name={w.theme}
        all={themes}
        chosen={shown.theme}
        said={(each) => w.themeName({ theme: each })}
        choose={(theme) => choose({ theme })}
      />
      <Choice
        name={w.contrast}
        all={contrasts}
        chosen={shown.contrast}
        said={(each) => w.contrastName({ contrast: each })}
        choose={(contrast) => choose({ contrast })}
      />
      <Choice
        name={w.density}
        all={densities}
        chosen={shown.density}
        said={(each) => w.densityName({ density: each })}
        choose={(density) => choose({ density })}
      />
      <label className="switch">
        <input type="checkbox" checked={letters} onChange={(event) => switchLetterKeys(event.currentTarget.checked)} />
        {w.letterKeys}
      </label>
      <div className="acts">
        <button
          type="button"
          className="button"
          onClick={() => {
            close()
            showKeyMap()
          }}
        >
          {w.keyMap}
        </button>
        <Link to={addresses.settings} className="button">
          {w.settings}
        </Link>
        <button type="button" className="button" onClick={() => void leave()}>
          {w.signOut}
        </button>
      </div>
    </>
  )
}

interface ChoiceProps<T extends string> {
  name: string
  all: readonly T[]
  chosen: T
  said: (each: T) => string
  choose: (next: T) => void
}

function Choice<T extends string>({ name, all, chosen, said, choose: take }: ChoiceProps<T>) {
  const id = useId()
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      <div>
        {all.map((each) => (
          <label key={each}>
            <input type="radio" name={id} value={each} checked={each === chosen} onChange={() => take(each)} />
            <span lang={name === said(each) ? undefined : each === 'es' ? 'es' : each === 'en' ? 'en' : undefined}>
              {said(each)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
