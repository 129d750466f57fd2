/** What looks bought or misleading in this figure, and whether it was taken off. */
import { sentence } from '../../../i18n/capital.ts'
import { Badge, BrandLink, Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Evidence } from './data.ts'
import { evidenceWords } from './words.ts'

type Finding = Evidence['findings'][number]

export function Checks({ evidence: { findings, clean } }: { evidence: Evidence }) {
  const { t } = useWords(evidenceWords)
  if (findings.length === 0) return null
  const state = (finding: Finding) =>
    finding.applied
      ? 'applied'
      : finding.decision?.verdict === 'reject'
        ? 'rejected'
        : clean === null || finding.counted
          ? 'beside'
          : 'open'
  return (
    <Card level={3} title={t('checks')}>
      <ul className="evidence__findings">
        {findings.map((finding) => (
          <li key={finding.key}>
            <p>
              <Badge tone="suspect">{finding.name}</Badge>
            </p>
            <p>{sentence(finding.what)}</p>
            <p className="evidence__small">
              {t(`checks.${state(finding)}`)} ·{' '}
              <BrandLink to="checks" search={{ finding: finding.key }}>
                {t('checks.look')}
              </BrandLink>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
