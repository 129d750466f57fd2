/** The reader's language. `first.js` chose it before the first paint; the choice is kept in this browser. */
import type { Lang } from '../i18n/words.ts'
import { keep, store } from './store.ts'

const first: Lang = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'ru'

const langStore = store<Lang>(first, (lang) => {
  keep('merilo.lang', lang)
  document.documentElement.lang = lang
})

export const currentLang = langStore.get
export const setLang = langStore.set

export const useLang = (): { lang: Lang; setLang: (lang: Lang) => void } => ({ lang: langStore.use(), setLang })
