/** One guard: for a manager first, then for a statistician. */
import { BrandLink } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { Entry, Fact } from './entry.tsx'
import type { GuideGuard } from './types.ts'
import { guideWords } from './words.ts'

export function GuardEntry({ guard, open }: { guard: GuideGuard; open: boolean }) {
  const { t } = useWords(guideWords)
  return (
    <Entry
      id={`guard-${guard.id}`}
      open={open}
      name={guard.name}
      line={<span className="entry__shows">{guard.what}</span>}
    >
      <Fact label={t('guard.method')}>{guard.method}</Fact>
      <Fact label={t('guard.null')}>{guard.null}</Fact>
      <Fact label={t('guard.source')}>{guard.source}</Fact>
      {guard.kpis.length > 0 && (
        <Fact label={t('guard.kpis')}>
          <ul>
            {guard.kpis.map((kpi) => (
              <li key={kpi.id}>
                <BrandLink to="guide" hash={kpi.id}>
                  {kpi.name}
                </BrandLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Entry>
  )
}
