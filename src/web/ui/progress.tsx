/** Long work: how far it is, or that it goes on. */
import { useWords } from '../words.ts'
import './states.css'
import { uiWords } from './words.ts'

export interface ProgressProps {
  /** 0 … 1; null when nobody knows. */
  value: number | null
  label: string
}

export function Progress({ value, label }: ProgressProps) {
  const { f } = useWords(uiWords)
  const share = value === null ? null : Math.min(1, Math.max(0, value))
  return (
    <div className="progress">
      <div className="progress__words">
        <span>{label}</span>
        {share !== null && <span>{f.percent(Math.floor(share * 100), 0)}</span>}
      </div>
      <div
        className="progress__track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        {share === null ? (
          <div className="progress__bar progress__bar--unknown" />
        ) : (
          <div className="progress__bar" style={{ transform: `scaleX(${share})` }} />
        )}
      </div>
    </div>
  )
}
