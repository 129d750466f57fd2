/** Все бренды: who needs help, whose data is old, what waits for a decision; one line each. */
import { Navigate } from '@tanstack/react-router'
import { useMe } from '../../session.ts'
import { Loaded, Page, Skeleton } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { BrandsTable } from './brands-table.tsx'
import { EmptyPortfolio } from './empty-portfolio.tsx'
import { NewBrand } from './new-brand.tsx'
import './portfolio.css'
import { fits } from './states.ts'
import { prefetchPortfolio, usePortfolio, type PortfolioBrand } from './use-portfolio.ts'
import { portfolioWords } from './words.ts'

export const prefetch = prefetchPortfolio

export default function Screen() {
  const { t } = useWords(portfolioWords)
  const { brands, person } = useMe()
  const query = usePortfolio()
  const [only] = brands
  // Who has one brand and can make no other has nothing to choose.
  if (brands.length === 1 && only && !person?.installOwner)
    return <Navigate to="/b/$brand" params={{ brand: only.id }} replace />
  return (
    <Page
      title={t('title')}
      lead={query.data && <Lead brands={query.data.brands} />}
      width="full"
      actions={person?.installOwner && brands.length > 0 && <NewBrand />}
    >
      <Loaded query={query} skeleton={<Skeleton height="20rem" />}>
        {(data) => (data.brands.length === 0 ? <EmptyPortfolio /> : <BrandsTable brands={data.brands} />)}
      </Loaded>
    </Page>
  )
}

function Lead({ brands }: { brands: readonly PortfolioBrand[] }) {
  const { t } = useWords(portfolioWords)
  const all = brands.length
  const [behind, stale] = (['behind', 'stale'] as const).map((one) => brands.filter((brand) => fits(brand, one)).length)
  const open = brands.reduce((sum, { known }) => sum + (known?.open ?? 0), 0)
  if (all === 0) return t('lead.none')
  // While any brand is being worked out nobody may say that all is well.
  const counting = brands.filter(({ known }) => known === null).length
  return [
    behind === 0
      ? t(counting > 0 ? 'lead.counting' : 'lead.fine', { all, counting })
      : all === 1
        ? t('lead.only')
        : t('lead.behind', { behind: behind!, all }),
    stale! > 0 ? t('lead.stale', { stale: stale! }) : null,
    open > 0 ? t('lead.open', { open }) : null,
  ]
    .filter(Boolean)
    .join(' ')
}
