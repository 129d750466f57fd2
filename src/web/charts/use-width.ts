/** The width of a box in units of a sixteenth of the root's type size, so that charts grow with the type. */
import { useLayoutEffect, useState, type RefObject } from 'react'

/** Pixels of the screen per unit: 1 unless the reader or a large screen enlarges the type. */
export const unitPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1

/** Units as a CSS length. */
export const rem = (units: number): string => `${units / 16}rem`

/** Before it is known, a usual one. */
export function useWidth(box: RefObject<HTMLElement | null>, usual = 680): number {
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(Math.max(1, Math.floor(element.clientWidth / unitPixels())))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
