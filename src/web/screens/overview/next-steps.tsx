/** What to do next month, and what was in nobody's hands here. */
import { useBrand } from '../../session.ts'
import { BrandLink, Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './next-steps.css'
import { overviewWords } from './words.ts'

export function NextSteps({ next, outside }: { next: readonly string[]; outside: readonly string[] }) {
  const { t } = useWords(overviewWords)
  const { can } = useBrand()
  return (
    <div className="next-steps">
      <Card
        title={t('next.title')}
        actions={
          <BrandLink to="plan" button="quiet" small className="no-print">
            {t('next.plan')}
          </BrandLink>
        }
      >
        {next.length === 0 ? (
          <p className="muted">{t('next.none')}</p>
        ) : (
          <ol className="next">
            {next.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        )}
      </Card>
      <Card
        title={t('outside.title')}
        actions={
          can('brand.work') && (
            <BrandLink to="plan" hash="notes" button="quiet" small className="no-print">
              {t('outside.add')}
            </BrandLink>
          )
        }
      >
        {outside.length === 0 ? (
          <p className="muted">{t('outside.none')}</p>
        ) : (
          <ul className="outside">
            {outside.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  )
}
