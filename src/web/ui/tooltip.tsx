/** Words behind a word: shown by pointing, by focus or by a tap; Escape hides them. Above everything, never clipped. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import './tooltip.css'

export interface TooltipProps {
  /** What is shown: plain words, perhaps a link. */
  tip: ReactNode
  /** What is explained. */
  children: ReactNode
}

const GAP = 6

export function Tooltip({ tip, children }: TooltipProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const show = () => {
    clearTimeout(leaving.current)
    setOpen(true)
  }
  // A moment to move the pointer into the tip (WCAG 1.4.13).
  const hide = () => {
    leaving.current = setTimeout(() => setOpen(false), 150)
  }
  useEffect(() => () => clearTimeout(leaving.current), [])
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false)
    const close = () => setOpen(false)
    document.addEventListener('keydown', onKey)
    addEventListener('scroll', close, { capture: true, passive: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      removeEventListener('scroll', close, { capture: true })
    }
  }, [open])
  useLayoutEffect(() => {
    if (open && word.current && box.current) return place(word.current, box.current)
  }, [open])
  return (
    <span className="tooltip" onPointerEnter={show} onPointerLeave={hide}>
      <button
        type="button"
        className="tooltip__word"
        ref={word}
        aria-describedby={open ? id : undefined}
        onFocus={show}
        onBlur={hide}
        onClick={show}
      >
        {children}
      </button>
      {open && (
        <span className="tooltip__box" role="tooltip" id={id} ref={box} popover="manual" onFocus={show} onBlur={hide}>
          {tip}
        </span>
      )}
    </span>
  )
}

/** Under the word, or above it where there is no room; follows the size of its words. */
function place(word: HTMLElement, box: HTMLElement): () => void {
  box.showPopover()
  const put = () => {
    const at = word.getBoundingClientRect()
    const { width, height } = box.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const below = at.bottom + GAP + height <= clientHeight || at.top < height + GAP
    box.style.left = `${Math.max(8, Math.min(at.left, clientWidth - width - 8))}px`
    box.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`
  }
  put()
  const observer = new ResizeObserver(put)
  observer.observe(box)
  return () => observer.disconnect()
}
