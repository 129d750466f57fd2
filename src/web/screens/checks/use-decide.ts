/** A decision, seen at once and taken back with one click; the server's answer follows. */
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { useBrandId, useMe } from '../../session.ts'
import { toast, useErrorText } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Checks, Days, Detail, Effect, Finding } from './data.ts'
import { checksWords } from './words.ts'

type Verdict = 'accept' | 'reject' | 'withdraw'

export interface Decision {
  verdict: Verdict
  reason: string
}

const checks = api.brands[':brand'].checks

export function useDecide({ finding, effects }: Pick<Detail, 'finding' | 'effects'>, days: Days) {
  const { t } = useWords(checksWords)
  const brand = useBrandId()
  const { person } = useMe()
  const client = useQueryClient()
  const errorText = useErrorText()
  const send = (decision: Decision) =>
    read(checks.decisions.$post({ param: { brand }, json: { finding: finding.key, ...days, ...decision } }))
  const settle = () => client.invalidateQueries({ queryKey: [brand] })
  const undo = (back: Decision) => () =>
    void send(back).then(settle, (error: unknown) => toast({ text: errorText(error), tone: 'bad' }))

  return useMutation({
    mutationFn: send,
    onMutate: async (decision) => {
      await client.cancelQueries({ queryKey: [brand, 'checks'] })
      const shown = client.getQueriesData({ queryKey: [brand, 'checks'] })
      const by = person?.name ?? ''
      const decided = (one: Finding): Finding => (one.key === finding.key ? withDecision(one, decision, by) : one)
      for (const [key, data] of shown) {
        if (data === undefined) continue
        client.setQueryData(
          key,
          isList(key) ? listWith(data as Checks, decided, decision, effects) : detailWith(data as Detail, decided),
        )
      }
      // What is shown now is the new decision already: the way back is kept from before it.
      return { shown, back: decisionIn(finding) }
    },
    onError: (error, _, before) => {
      for (const [key, data] of before?.shown ?? []) client.setQueryData(key, data)
      toast({ text: errorText(error), tone: 'bad' })
    },
    onSuccess: (_, { verdict }, { back }) => toast({ text: t(`done.${verdict}`), undo: undo(back) }),
    onSettled: settle,
  })
}

const decisionIn = ({ decision }: Finding): Decision =>
  decision === null || decision.verdict === 'withdraw'
    ? { verdict: 'withdraw', reason: '' }
    : { verdict: decision.verdict, reason: decision.reason }

const isList = (key: QueryKey): boolean => key[2] === 'list'

/** Withdrawn, it counts as it did before anybody decided: only the server knows how that was. */
const withDecision = (one: Finding, { verdict, reason }: Decision, by: string): Finding =>
  verdict === 'withdraw'
    ? { ...one, decision: null }
    : { ...one, counted: verdict === 'accept', decision: { verdict, reason, by, at: new Date().toISOString() } }

const detailWith = (data: Detail, decided: (one: Finding) => Finding): Detail => ({
  ...data,
  finding: decided(data.finding),
})

function listWith(
  data: Checks,
  decided: (one: Finding) => Finding,
  { verdict }: Decision,
  effects: Detail['effects'],
): Checks {
  const after = (effect: Effect): Effect => {
    const pair = effects.find(({ counted }) => sameFigure(counted, effect))
    return pair === undefined || verdict === 'withdraw' ? effect : verdict === 'accept' ? pair.counted : pair.left
  }
  return { ...data, findings: data.findings.map(decided), effects: data.effects.map(after) }
}

const sameFigure = (a: Effect, b: Effect): boolean =>
  a.kpi === b.kpi && a.account.id === b.account.id && a.from === b.from && a.to === b.to
