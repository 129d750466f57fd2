/** The legal footnote wherever the Russian interface names a network of Meta. */
import { useWords } from '../words.ts'
import { uiWords } from './words.ts'

export function MetaFootnote({ networks }: { networks: readonly (string | null)[] }) {
  const { t, lang } = useWords(uiWords)
  if (lang !== 'ru' || !networks.some((network) => network === 'instagram' || network === 'facebook')) return null
  return <p className="muted">{t('meta.footnote')}</p>
}
