/** Goals exist, but on other days: each is one click away. */
import { Link } from '@tanstack/react-router'
import { rangeText } from '../../period.ts'
import { BrandLink, Card } from '../../ui/index.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import type { OverviewData } from './use-overview.ts'
import { overviewWords } from './words.ts'

export function OtherGoals({ goals }: { goals: OverviewData['goals'] }) {
  const { t, f } = useWords(overviewWords)
  const { id: brand, can } = useBrand()
  return (
    <Card
      title={t('goals.other')}
      actions={
        can('brand.decide') && (
          <BrandLink to="goal" button="plain" small className="no-print">
            {t('goals.new')}
          </BrandLink>
        )
      }
    >
      <ul className="other-goals">
        {goals.map(({ id, sentence, from, deadline }) => (
          <li key={id}>
            <span>{sentence}</span>
            <Link
              to="/b/$brand"
              params={{ brand }}
              search={{ period: rangeText({ from, to: deadline }) }}
              aria-label={`${t('goals.other.open')}: ${f.range(from, deadline)}`}
            >
              {f.range(from, deadline)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
