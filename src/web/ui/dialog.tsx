/** A window over the page (native `<dialog>`): focus stays inside, Escape and the outside close it. */
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useWords } from '../words.ts'
import { names } from './class-names.ts'
import './dialog.css'
import { opened } from './top-dialog.ts'
import { uiWords } from './words.ts'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** Buttons at the foot; the main one last. */
  actions?: ReactNode
  /** `drawer`: at the right edge, full height. `menu`: at the left edge. */
  side?: 'centre' | 'drawer' | 'menu'
  wide?: boolean
  children: ReactNode
}

export function Dialog({ open, onClose, title, actions, side = 'centre', wide = false, children }: DialogProps) {
  const { t } = useWords(uiWords)
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = ref.current!
    if (open && !dialog.open) {
      dialog.showModal()
      // A window with fields is for filling in: the first field, not the way out, waits for the keys.
      if (side === 'centre') dialog.querySelector<HTMLElement>('.dialog__body :is(input, select, textarea)')?.focus()
    }
    if (!open && dialog.open) dialog.close()
  }, [open, side])
  useEffect(() => (open ? opened(ref.current!) : undefined), [open])
  return (
    <dialog
      ref={ref}
      className={names('dialog', `dialog--${side}`, wide && 'dialog--wide')}
      aria-labelledby={heading}
      onClose={onClose}
      // The dialog itself is hit only outside of its inner box.
      onClick={(event) => event.target === ref.current && onClose()}
    >
      {open && (
        <div className="dialog__box">
          <header className="dialog__head">
            <h2 id={heading} className="dialog__title">
              {title}
            </h2>
            <button type="button" className="dialog__close" onClick={onClose} aria-label={t('close')}>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
              </svg>
            </button>
          </header>
          <div className="dialog__body">{children}</div>
          {actions && <footer className="dialog__foot">{actions}</footer>}
        </div>
      )}
    </dialog>
  )
}

/** A panel at the right edge: evidence, details, an editor beside its list. */
export const Drawer = (props: Omit<DialogProps, 'side'>) => <Dialog {...props} side="drawer" />
