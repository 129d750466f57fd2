/** What lies below the first screenful is drawn after it, so that the answer is there at once. Printing waits for nothing. */
import { startTransition, useEffect, useState, type ReactNode } from 'react'

export function Later({ height, children }: { height: string; children: ReactNode }) {
  const [shown, show] = useState(false)
  useEffect(() => {
    // A frame of the first screenful is painted before this begins.
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => show(true))))
    return () => cancelAnimationFrame(frame)
  }, [])
  return shown ? children : <div style={{ minHeight: height }} />
}
