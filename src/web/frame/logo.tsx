/** The name and a piece of the folding ruler. */
import { useWords } from '../words.ts'
import './logo.css'
import { shellWords } from './words.ts'

export function Logo() {
  const { t } = useWords(shellWords)
  return (
    <span className="logo">
      <svg className="logo__mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <rect width="26" height="26" rx="3" fill="var(--accent)" />
        <path d="M4.5 26V13M8.75 26v-7M13 26V7M17.25 26v-7M21.5 26V13" stroke="var(--accent-ink)" strokeWidth="2" />
      </svg>
      {t('app.name')}
    </span>
  )
}
