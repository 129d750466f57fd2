/** The width of a box in CSS pixels; before it is known, a usual one. */
import { useLayoutEffect, useState, type RefObject } from 'react'

export function useWidth(box: RefObject<HTMLElement | null>, usual = 680): number {
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    setWidth(Math.max(1, Math.round(element.clientWidth)))
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(1, Math.round(entry!.contentRect.width))))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
