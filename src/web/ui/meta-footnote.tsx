/** The legal footnote wherever the Russian interface names a network of Meta and the frame does not say it already. */
import { useContext } from 'react'
import { useWords } from '../words.ts'
import { BrandContext } from './brand-context.ts'
import { needsMetaNote } from './meta.ts'
import { uiWords } from './words.ts'

export function MetaFootnote({ networks }: { networks: readonly (string | null)[] }) {
  const { t, lang } = useWords(uiWords)
  const said = useContext(BrandContext)?.metaNote ?? false
  return !said && needsMetaNote(lang, networks) ? <p className="muted">{t('meta.footnote')}</p> : null
}
