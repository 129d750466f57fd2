/** A button and what it opens beside itself. Escape, a click outside and leaving by Tab close it. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { names } from '../ui/class-names.ts'
import './popup.css'

export interface PopupProps {
  /** For those who listen. */
  label: string
  word: ReactNode
  /** Opens upwards. */
  up?: boolean
  /** Its right edge stands under the right edge of the button. */
  end?: boolean
  className?: string
  children: (close: () => void) => ReactNode
}

export function Popup({ label, word, up = false, end = false, className, children }: PopupProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])
  return (
    <div className={names('popup', className)} ref={box}>
      <button
        type="button"
        className="popup__button"
        ref={button}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="popup__word">{word}</span>
        <span className="popup__arrow" aria-hidden="true" />
      </button>
      {open && (
        <div id={id} className={names('popup__box', up && 'popup__box--up', end && 'popup__box--end')}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  )
}
