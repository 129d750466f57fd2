/** The first stop of the Tab key: past the menu. */
import { useWords } from '../words.ts'
import './skip-link.css'
import { shellWords } from './words.ts'

export function SkipLink() {
  const { t } = useWords(shellWords)
  return (
    <a
      className="skip-link"
      href="#content"
      onClick={(event) => {
        // The address bar belongs to the router.
        event.preventDefault()
        document.getElementById('content')?.focus()
      }}
    >
      {t('app.skip')}
    </a>
  )
}
