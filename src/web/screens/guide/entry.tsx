/** An entry of the guide: its name and one line always, the rest when opened; opening it names it in the address bar. */
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Search } from '../../search.ts'

export interface EntryProps {
  /** The anchor. */
  id: string
  name: ReactNode
  line: ReactNode
  open: boolean
  children: ReactNode
}

export function Entry({ id, name, line, open, children }: EntryProps) {
  const navigate = useNavigate()
  return (
    <details
      id={id}
      className="entry"
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open
        if (now === open || (!now && location.hash !== `#${id}`)) return
        void navigate({
          to: '.',
          search: (search: Search) => search,
          hash: now ? id : '',
          replace: true,
          resetScroll: false,
        } as never)
      }}
    >
      <summary className="entry__head">
        <span className="entry__name">{name}</span>
        <span className="entry__line">{line}</span>
      </summary>
      <dl className="entry__facts">{children}</dl>
    </details>
  )
}

export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)
