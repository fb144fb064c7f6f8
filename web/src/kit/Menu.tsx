import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import './popover.css'
import { InLanguage } from './InLanguage.tsx'

interface Props {
  label: string
  acts: readonly { id: string; label: string; run: () => void; danger?: boolean }[]
}

/** The lesser acts of a page, behind one button. */
export function Menu({ label, acts }: Props) {
  return (
    <InLanguage>
      <MenuTrigger>
        <Button className="button">{label}</Button>
        <Popover className="popover" placement="bottom end">
          <AriaMenu className="popoptions" onAction={(id) => acts.find((act) => act.id === id)?.run()}>
            {acts.map((act) => (
              <MenuItem key={act.id} id={act.id} data-danger={act.danger || undefined}>
                {act.label}
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </InLanguage>
  )
}
