/** Whose Instagram and Facebook are: once below every screen of a brand that has accounts there. */
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import './legal-note.css'

export function LegalNote() {
  const { t } = useWords(uiWords)
  return <p className="legal-note">{t('meta.footnote')}</p>
}
