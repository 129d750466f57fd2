/** The answer first: how much was found, how much waits, and what it does to the most important figure. */
import { capital } from '../../../i18n/capital.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { labelOf } from '../../account-label.ts'
import { write } from './amounts.ts'
import type { Checks } from './data.ts'
import { checksWords } from './words.ts'

export function Lead({ checks: { findings, effects, guards } }: { checks: Checks }) {
  const { t, f } = useWords(checksWords)
  const { goals } = useBrand()
  const worked = guards.filter((guard) => guard.worked.length > 0).length
  const open = findings.filter((one) => one.decision === null).length
  // What was agreed on matters most; else what changes most.
  const agreed = (kpi: string) => Number(goals.some((goal) => goal.kpi === kpi))
  const largest = effects
    .filter(({ raw, clean }) => raw !== clean)
    .toSorted((a, b) => agreed(b.kpi) - agreed(a.kpi) || share(b) - share(a))[0]
  return (
    <>
      {findings.length === 0 ? t('lead.none', { worked }) : t('lead.found', { found: findings.length, open })}{' '}
      {largest &&
        t('lead.effect', {
          kpi: capital(largest.name),
          account: labelOf(largest.account),
          raw: write(f, largest.unit, largest.raw),
          clean: write(f, largest.unit, largest.clean),
        })}
    </>
  )
}

const share = ({ raw, clean }: { raw: number; clean: number }): number => Math.abs(raw - clean) / Math.abs(raw || 1)
