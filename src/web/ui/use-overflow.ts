/** Whether a box has more inside than it shows sideways: only then it takes the focus, to be scrolled by keys. */
import { useEffect, useState, type RefObject } from 'react'

export function useOverflow(box: RefObject<HTMLElement | null>): boolean {
  const [overflows, set] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => set(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [box])
  return overflows
}
