/** The words of the trade in the reader's language and alphabet. The same file stands behind every tooltip. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TermId } from '../../../i18n/ru/web/terms.ts'
import { useLang } from '../../lang.ts'

export interface Term {
  id: TermId
  name: string
  meaning: string
}

const load = {
  ru: () => import('../../../i18n/ru/web/terms.ts'),
  en: () => import('../../../i18n/en/web/terms.ts'),
}

const NONE: readonly Term[] = []

export function useTerms(): readonly Term[] {
  const { lang } = useLang()
  const { data } = useQuery({ queryKey: ['term-list', lang], queryFn: () => load[lang](), staleTime: Infinity })
  return useMemo(
    () =>
      data
        ? (Object.keys(data.termNames) as TermId[])
            .map((id) => ({ id, name: data.termNames[id], meaning: meaningOf(data.termNames[id], data.terms[id]) }))
            .toSorted((a, b) => a.name.localeCompare(b.name, lang))
        : NONE,
    [data, lang],
  )
}

/** «Охват — сколько людей…» under the name «Охват» need not name it again. */
function meaningOf(name: string, text: string): string {
  const rest = text.startsWith(`${name} — `)
    ? text.slice(name.length + 3)
    : text.startsWith(`${name}: `)
      ? text.slice(name.length + 2)
      : text
  return rest.slice(0, 1).toLocaleUpperCase() + rest.slice(1)
}
