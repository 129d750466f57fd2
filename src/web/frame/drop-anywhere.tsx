/** A file dropped anywhere on a brand's page goes to the sources. */
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { dropFiles } from '../dropped-files.ts'
import { kept, type Search } from '../search.ts'
import { useBrand } from '../session.ts'
import { useWords } from '../words.ts'
import './drop-anywhere.css'
import { shellWords } from './words.ts'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

export function DropAnywhere() {
  const { t } = useWords(shellWords)
  const brand = useBrand()
  const navigate = useNavigate()
  const [over, setOver] = useState(false)
  const allowed = brand.can('brand.work')
  useEffect(() => {
    if (!allowed) return
    // `dragleave` fires on every inner edge: the depth tells when the page itself is left.
    let depth = 0
    const stop = () => {
      depth = 0
      setOver(false)
    }
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      stop()
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      dropFiles([...event.dataTransfer!.files])
      void navigate({
        to: '/b/$brand/sources',
        params: { brand: brand.id },
        search: (now: Search) => kept(now),
      } as never)
    }
    const events = { dragenter: enter, dragleave: leave, dragover: over, drop } as const
    const all = Object.entries(events) as [keyof typeof events, (event: DragEvent) => void][]
    for (const [name, listener] of all) document.addEventListener(name, listener)
    // A place of its own for files (FileDrop) keeps the event to itself; the veil must go anyway.
    document.addEventListener('drop', stop, true)
    return () => {
      for (const [name, listener] of all) document.removeEventListener(name, listener)
      document.removeEventListener('drop', stop, true)
    }
  }, [allowed, brand.id, navigate])
  return over ? <div className="drop-anywhere">{t('drop.here')}</div> : null
}
