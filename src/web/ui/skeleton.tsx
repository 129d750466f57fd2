/** The place of what is being loaded, of about its size. */
import { useWords } from '../words.ts'
import './states.css'
import { uiWords } from './words.ts'

export interface SkeletonProps {
  lines?: number
  /** Any CSS height of one block instead of lines: `14rem`. */
  height?: string
}

export function Skeleton({ lines = 3, height }: SkeletonProps) {
  const { t } = useWords(uiWords)
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{t('loading')}</span>
      {height ? (
        <div className="skeleton__line" style={{ height }} />
      ) : (
        Array.from({ length: lines }, (_, i) => (
          <div key={i} className="skeleton__line" style={{ width: `${[96, 88, 72, 92, 64][i % 5]}%` }} />
        ))
      )}
    </div>
  )
}
