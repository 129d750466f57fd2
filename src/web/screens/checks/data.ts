/** Findings of the period or of all time, one finding in detail, and a person's word on it. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useParam } from '../../search.ts'
import { useBrandId } from '../../session.ts'
import { useCommand } from '../../ui/index.ts'
import { usePeriod } from '../../use-period.ts'
import { useWords } from '../../words.ts'
import { checksWords } from './words.ts'

const routes = api.brands[':brand'].checks

export type Checks = InferResponseType<typeof routes.$get, 200>
export type Finding = Checks['findings'][number]
export type Detail = InferResponseType<typeof routes.finding.$get, 200>

/** The days asked about; all time asks for none. */
function useDays(): { from?: string; to?: string } {
  const [scope] = useParam<string>('scope', 'period')
  const { from, to } = usePeriod()
  return scope === 'all' ? {} : { from, to }
}

export function useChecks() {
  const brand = useBrandId()
  const { lang } = useLang()
  const query = useDays()
  return useQuery({
    queryKey: [brand, 'checks', query, lang],
    queryFn: () => read(routes.$get({ param: { brand }, query })),
  })
}

export function useFinding(finding: string) {
  const brand = useBrandId()
  const { lang } = useLang()
  const query = { ...useDays(), finding }
  return useQuery({
    queryKey: [brand, 'finding', query, lang],
    queryFn: () => read(routes.finding.$get({ param: { brand }, query })),
  })
}

interface Word {
  finding: string
  verdict: 'accept' | 'reject' | 'withdraw'
  reason: string
}

/** Each decision can be taken back from its message. */
export function useDecide() {
  const { t } = useWords(checksWords)
  const brand = useBrandId()
  const days = useDays()
  const run = (word: Word) => read(routes.decisions.$post({ param: { brand }, json: { ...days, ...word } }))
  const back = useCommand(run)
  return useCommand(run, {
    done: (_, { verdict }) => t(`decided.${verdict}`),
    undo:
      (_, { finding }) =>
      () =>
        back.mutate({ finding, verdict: 'withdraw', reason: '' }),
  })
}
