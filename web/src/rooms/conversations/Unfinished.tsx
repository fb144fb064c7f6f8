import type { WaitingDraft } from '@kith/wire/conversations'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { dropDraft } from '../../house/drafts/drop-draft.ts'
import { draftPlaces } from '../../house/drafts/places.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Talker } from './Talker.tsx'

/** What was begun and not kept: going on is one act, dropping it can be undone. */
export function Unfinished({ drafts, onChange }: { drafts: readonly WaitingDraft[]; onChange: () => void }) {
  const w = useWords('conversations')
  const house = useWords('house')
  async function drop(form: string) {
    try {
      const bringBack = await dropDraft(form, draftPlaces)
      onChange()
      say(w.dropped, {
        label: house.undo,
        run: () =>
          void bringBack()
            .then((isBack) => say(isBack ? w.cameBack : w.notBack))
            .catch((error) => say(sayingOf(error, house)))
            .finally(onChange),
      })
    } catch (error) {
      say(sayingOf(error, house))
    }
  }
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished">{w.unfinished}</h2>
      <ul className="talklist">
        {drafts.map((draft) => {
          const isNew = draft.form === 'talk:new'
          const isGone = !isNew && draft.personId === null
          const name = isGone ? w.someoneGone : draft.name || w.someoneNew
          return (
            <li key={draft.form}>
              <Talker
                id={draft.personId ?? draft.form}
                name={name}
                isKnown={!isGone && draft.name !== ''}
                hint={[draft.form.startsWith('note:') ? w.unfinishedNote : w.unfinishedTalk]}
                at={draft.writtenAt}
              />
              <p className="words soft">{isGone ? w.goneText : draft.words || w.noWordsYet}</p>
              <p className="acts">
                {!isGone && <GoOn draft={draft} name={name} />}
                <Button kind="quiet" aria-label={w.dropWith({ name })} onClick={() => void drop(draft.form)}>
                  {w.drop}
                </Button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function GoOn({ draft, name }: { draft: WaitingDraft; name: string }) {
  const w = useWords('conversations')
  const [to, hash] =
    draft.personId === null
      ? [addresses.newConversation]
      : draft.form.startsWith('note:')
        ? [addresses.person(draft.personId), 'note']
        : [addresses.personConversation(draft.personId)]
  return (
    <Link className="button" to={to} {...(hash && { hash })} aria-label={w.goOnWith({ name })}>
      {w.goOn}
    </Link>
  )
}
