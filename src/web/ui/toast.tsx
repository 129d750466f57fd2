/** What just happened, with a way back. `toast({ text, undo })` from anywhere. */
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { store } from '../store.ts'
import { useWords } from '../words.ts'
import { names } from './class-names.ts'
import './toast.css'
import { useTopDialog } from './top-dialog.ts'
import { uiWords } from './words.ts'

export interface ToastOf {
  text: string
  tone?: 'plain' | 'bad'
  /** Shown as «Вернуть». */
  undo?: () => void
  /** Another word for it. */
  undoWord?: string
}

interface Shown extends ToastOf {
  id: number
}

const toasts = store<readonly Shown[]>([])
let next = 0

export const toast = (what: ToastOf): void => toasts.set([...toasts.get().slice(-2), { ...what, id: next++ }])

const drop = (id: number) => toasts.set(toasts.get().filter((one) => one.id !== id))

/** Once, in the frame of the whole application. Over a modal window they stand inside it: behind it nobody reaches them. */
export function Toasts() {
  const shown = toasts.use()
  const dialog = useTopDialog()
  return (
    <>
      <Region shown={dialog ? [] : shown} />
      {dialog && createPortal(<Region shown={shown} />, dialog)}
    </>
  )
}

/** Always there, also empty: only what comes into a region that was there already is read aloud. */
const Region = ({ shown }: { shown: readonly Shown[] }) => (
  <div className="toasts" role="status" aria-live="polite">
    {shown.map((one) => (
      <Toast key={one.id} {...one} />
    ))}
  </div>
)

function Toast({ id, text, tone = 'plain', undo, undoWord }: Shown) {
  const { t } = useWords(uiWords)
  useEffect(() => {
    // Long enough to read and to reach the button by keyboard.
    const timer = setTimeout(() => drop(id), undo || tone === 'bad' ? 12_000 : 6_000)
    return () => clearTimeout(timer)
  }, [id, undo, tone])
  return (
    <div className={names('toast', `toast--${tone}`)}>
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          className="toast__button"
          onClick={() => {
            drop(id)
            undo()
          }}
        >
          {undoWord ?? t('undo')}
        </button>
      )}
      <button type="button" className="toast__button" onClick={() => drop(id)} aria-label={t('close')}>
        ×
      </button>
    </div>
  )
}
