/** Where Russian law wants its note: in Russian, beside anything of a network of Meta. */
import type { Lang } from '../../i18n/words.ts'

export const isMeta = (network: string | null): boolean => network === 'instagram' || network === 'facebook'

export const needsMetaNote = (lang: Lang, networks: readonly (string | null)[]): boolean =>
  lang === 'ru' && networks.some(isMeta)
