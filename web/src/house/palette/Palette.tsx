// Ctrl+K: find a person or a service, go somewhere, do something. One field, one list, no mouse.
import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { use, useDeferredValue, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Input, SearchField } from 'react-aria-components/SearchField'
import { Monogram } from '../../kit/Monogram.tsx'
import { addresses } from '../addresses.ts'
import { choose, look } from '../look/look.ts'
import { mayOpen, placesFor } from '../places.ts'
import type { Found } from '../room.ts'
import { RoomsContext } from '../rooms.ts'
import { useMayOpen } from '../session/useMayOpen.ts'
import { useRights } from '../session/useUser.ts'
import { plain } from '../words/plain.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import './palette.css'
import { InLanguage } from '../../kit/InLanguage.tsx'

interface Step {
  id: string
  title: string
  press?: string
  run: () => void
}

const mostFound = 8
const fewestLetters = 2

export default function Palette({ close, showKeyMap }: { close: () => void; showKeyMap: () => void }) {
  const w = useWords('house')
  const [sought, seek] = useState('')
  const findsPeople = useMayOpen(addresses.people)
  const label = findsPeople ? w.findOrDo : w.goOrDo
  const found = useFound(useDeferredValue(sought.trim()))
  const steps = useSteps(showKeyMap).filter((step) => plain(step.title).includes(plain(sought.trim())))
  const navigate = useNavigate()
  function act(id: string) {
    close()
    const step = steps.find((each) => each.id === id)
    if (step) return step.run()
    const one = found.all.find((each) => each.id === id)
    if (one) void navigate({ to: one.to })
  }
  return (
    <InLanguage>
      <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && close()}>
        <Modal className="palette">
          <Dialog aria-label={label}>
            <Autocomplete inputValue={sought} onInputChange={seek}>
              <SearchField aria-label={label} autoFocus>
                <Input placeholder={label} />
              </SearchField>
              <Menu
                aria-label={label}
                onAction={(id) => act(String(id))}
                renderEmptyState={() => (
                  <p className="none soft">{found.busy ? w.looking : findsPeople ? w.nothingFound : w.noSuchPlace}</p>
                )}
              >
                {found.all.length > 0 && (
                  <MenuSection>
                    <Header>{w.found}</Header>
                    {found.all.map((one) => (
                      <MenuItem key={one.id} id={one.id} textValue={one.title}>
                        {one.monogram && <Monogram id={one.monogram.id} name={one.monogram.name} />}
                        <span className="words">
                          {one.title}
                          {one.hint && <span className="soft">{one.hint}</span>}
                        </span>
                      </MenuItem>
                    ))}
                  </MenuSection>
                )}
                {steps.length > 0 && (
                  <MenuSection>
                    <Header>{w.goOrDo}</Header>
                    {steps.slice(0, found.all.length > 0 ? 4 : mostFound + 4).map((step) => (
                      <MenuItem key={step.id} id={step.id} textValue={step.title}>
                        <span className="words">{step.title}</span>
                        {step.press && <kbd>{step.press}</kbd>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                )}
              </Menu>
            </Autocomplete>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </InLanguage>
  )
}

/** Asks every room that can be searched; the first answers are shown while others are on their way. */
function useFound(sought: string): { all: Found[]; busy: boolean } {
  const rights = useRights()
  const finders = use(RoomsContext).filter((room) => room.finder && mayOpen(room.pages[0]!.path, rights))
  const answers = useQueries({
    queries: finders.map((room) => ({
      queryKey: [room.name, 'find', sought],
      enabled: sought.length >= fewestLetters,
      placeholderData: (before: Found[] | undefined) => before,
      queryFn: async ({ signal }: { signal: AbortSignal }) => (await room.finder!()).find(sought, signal),
    })),
  })
  if (sought.length < fewestLetters) return { all: [], busy: false }
  return {
    all: answers.flatMap((answer) => answer.data ?? []).slice(0, mostFound),
    busy: answers.some((answer) => answer.isFetching),
  }
}

function useSteps(showKeyMap: () => void): Step[] {
  const w = useWords('house')
  const navigate = useNavigate()
  const rights = useRights()
  const { language, speak } = useLanguage()
  const go = (to: string) => () => void navigate({ to })
  const dark = look.get().theme === 'dark'
  return [
    ...(mayOpen(addresses.newConversation, rights)
      ? [{ id: 'do-conversation', title: w.newConversation, press: 'c', run: go(addresses.newConversation) }]
      : []),
    ...(mayOpen(addresses.newPerson, rights)
      ? [{ id: 'do-person', title: w.newPerson, run: go(addresses.newPerson) }]
      : []),
    ...placesFor(rights).map((place) => ({
      id: `go-${place.id}`,
      title: w[place.id],
      press: place.press,
      run: go(place.to),
    })),
    { id: 'do-language', title: w.speakOther, run: () => void speak(language === 'en' ? 'es' : 'en') },
    { id: 'do-theme', title: dark ? w.toLight : w.toDark, run: () => choose({ theme: dark ? 'light' : 'dark' }) },
    { id: 'do-keys', title: w.keyMap, press: '?', run: showKeyMap },
  ]
}
