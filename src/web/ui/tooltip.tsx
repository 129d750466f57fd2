/** Words behind a word: shown by pointing, by focus or by a tap; Escape hides them. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import './tooltip.css'

export interface TooltipProps {
  /** What is shown: plain words, perhaps a link. */
  tip: ReactNode
  /** What is explained. */
  children: ReactNode
}

export function Tooltip({ tip, children }: TooltipProps) {
  const [open, setOpen] = useState(false)
  const [shift, setShift] = useState(0)
  const id = useId()
  const box = useRef<HTMLSpanElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const show = () => {
    clearTimeout(leaving.current)
    setOpen(true)
  }
  // A moment to move the pointer into the tip: WCAG 1.4.13.
  const hide = () => {
    leaving.current = setTimeout(() => setOpen(false), 150)
  }
  useEffect(() => () => clearTimeout(leaving.current), [])
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])
  useLayoutEffect(() => {
    if (!open || !box.current) return
    const { left, right } = box.current.getBoundingClientRect()
    const width = document.documentElement.clientWidth
    setShift((now) => (right - now > width - 8 ? width - 8 - (right - now) : left - now < 8 ? 8 - (left - now) : 0))
  }, [open])
  return (
    <span className="tooltip" onPointerEnter={show} onPointerLeave={hide}>
      <button
        type="button"
        className="tooltip__word"
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        onFocus={show}
        onBlur={hide}
        onClick={show}
      >
        {children}
      </button>
      {open && (
        <span className="tooltip__box" role="tooltip" id={id} ref={box} style={{ translate: `${shift}px 0` }}>
          {tip}
        </span>
      )}
    </span>
  )
}
