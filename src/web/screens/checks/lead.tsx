/** The answer first: how much was found, how much waits, and what it does to the most important figure. */
import { useWords } from '../../words.ts'
import { capital } from '../evidence/capital.ts'
import { write } from './amounts.ts'
import type { Checks } from './data.ts'
import { checksWords } from './words.ts'

export function Lead({ checks: { findings, effects, guards } }: { checks: Checks }) {
  const { t, f } = useWords(checksWords)
  const worked = guards.filter((guard) => guard.worked.length > 0).length
  const open = findings.filter((one) => one.decision === null).length
  const largest = effects.filter(({ raw, clean }) => raw !== clean).toSorted((a, b) => share(b) - share(a))[0]
  return (
    <>
      {findings.length === 0 ? t('lead.none', { worked }) : t('lead.found', { found: findings.length, open })}{' '}
      {largest &&
        t('lead.effect', {
          kpi: capital(largest.name),
          account: largest.account.name,
          raw: write(f, largest.unit, largest.raw),
          clean: write(f, largest.unit, largest.clean),
        })}
    </>
  )
}

const share = ({ raw, clean }: { raw: number; clean: number }): number => Math.abs(raw - clean) / Math.abs(raw || 1)
