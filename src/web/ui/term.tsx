/** A word of the trade with its meaning behind it. The meanings are loaded when first asked for. */
import { useQuery } from '@tanstack/react-query'
import { use, type ReactNode } from 'react'
import { useLang } from '../lang.ts'
import { useWords } from '../words.ts'
import { BrandContext } from './brand-context.ts'
import { BrandLink } from './brand-link.tsx'
import { Tooltip } from './tooltip.tsx'
import type { TermId } from '../../i18n/ru/web/terms.ts'
import { uiWords } from './words.ts'

export type { TermId }

export interface TermProps {
  id: TermId
  /** The word as this sentence needs it; otherwise the term's own name. */
  children: ReactNode
}

const load = {
  ru: () => import('../../i18n/ru/web/terms.ts'),
  en: () => import('../../i18n/en/web/terms.ts'),
}

export const Term = ({ id, children }: TermProps) => <Tooltip tip={<Meaning id={id} />}>{children}</Tooltip>

function Meaning({ id }: { id: TermId }) {
  const { t } = useWords(uiWords)
  const { lang } = useLang()
  const inBrand = use(BrandContext) !== null
  const { data } = useQuery({
    queryKey: ['terms', lang],
    queryFn: async () => (await load[lang]()).terms,
    staleTime: Infinity,
  })
  return (
    <>
      {data?.[id] ?? t('loading')}
      {inBrand && (
        <BrandLink to="guide" hash={`term-${id}`}>
          {t('more')}
        </BrandLink>
      )}
    </>
  )
}
