/** How much and by when: a sentence, chips, or the scale; the five letters follow beside it. */
import { useEffect, useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { BrandLink, Button, Field, Loaded, MetaFootnote, Skeleton, TextArea, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { planWords } from './amount-words.ts'
import { BesideTargets } from './beside.tsx'
import { QuickDeadlines } from './chip-editors.tsx'
import { fixSearch } from './draft.ts'
import { OutcomesChart } from './outcomes.tsx'
import { useCheck, useGoals } from './queries.ts'
import { Remedies } from './remedies.tsx'
import { SentenceBox } from './sentence-box.tsx'
import { Smart, useSmartShort } from './smart.tsx'
import './target-step.css'
import type { Check } from './types.ts'
import { Understood } from './understood.tsx'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

export function TargetStep() {
  const { t } = useWords(goalWords)
  const { draft } = useDraft()
  const query = useCheck(draft)
  const short = useSmartShort()
  const letters = query.data?.smart ?? []
  return (
    <div className="target">
      <div className="target__main">
        {draft.change !== null && <Now goal={draft.change} />}
        <SentenceBox scale={query.data?.data?.outcomes != null} />
        <Loaded query={query} skeleton={<Skeleton height="16rem" />}>
          {(check) => <Body check={check} />}
        </Loaded>
      </div>
      <aside className="target__smart" aria-label={t('smart.title')}>
        <h2>{t('smart.title')}</h2>
        <p className="target__short" aria-live="polite">
          {short(letters)}
        </p>
        {query.data && letters.length > 0 && <Letters check={query.data} />}
      </aside>
      <div className="target__foot">
        <Foot check={query.data} />
      </div>
    </div>
  )
}

function Body({ check }: { check: Check }) {
  const { draft } = useDraft()
  const { kpi, data, question, missing, isGoal, understood } = check
  const silent = draft.sentence === '' && draft.hint.kpi === undefined && draft.change === null
  if (silent) return null
  const move = useMove(check)
  return (
    <>
      {isGoal && <Understood check={check} />}
      {question && (
        <div className="target__question" role="status">
          <p>{question}</p>
          {missing[0] === 'deadline' && <QuickDeadlines />}
        </div>
      )}
      {isGoal && kpi !== null && kpi.shape !== 'milestone' && <Scale check={check} onMove={move} />}
      {isGoal && kpi?.weak && <p className="target__weak">{kpi.weak}</p>}
      {isGoal && draft.change === null && data !== undefined && <BesideTargets check={check} />}
      <MetaFootnote networks={[understood.network]} />
    </>
  )
}

function Letters({ check }: { check: Check }) {
  const move = useMove(check)
  return <Smart letters={check.smart} help={(letter) => <Remedies letter={letter} check={check} onTarget={move} />} />
}

/** Moves the target along the scale. A limit stays a limit; anything else becomes what the scale shows. */
function useMove({ kpi, understood }: Check): (target: number) => void {
  const { set } = useDraft()
  return (amount) => {
    const outcome =
      kpi?.shape === 'total' ? ({ form: 'by', base: 'zero' } as const) : ({ form: 'to', base: undefined } as const)
    set(fixSearch({ amount, ...(understood.form === 'limit' ? {} : outcome) }))
  }
}

function Scale({ check: { data, kpi, understood }, onMove }: { check: Check; onMove: (target: number) => void }) {
  const { t } = useWords(goalWords)
  if (data === null)
    return (
      <p className="target__no-data">
        {t('outcomes.no-data')} <BrandLink to="sources">{t('outcomes.add-data')}</BrandLink>
      </p>
    )
  if (data.outcomes === null) return <p className="target__no-data">{t('outcomes.none')}</p>
  return (
    <OutcomesChart
      data={{ ...data, outcomes: data.outcomes }}
      unit={kpi!.unit}
      currency={understood.currency}
      onTarget={onMove}
    />
  )
}

/** What the steps and the agreement need: a KPI, its number, the dates. */
export const isWhole = (check: Check | undefined): boolean =>
  check !== undefined &&
  check.isGoal &&
  check.kpi !== null &&
  check.understood.window !== null &&
  !check.missing.includes('amount') &&
  (check.kpi.shape !== 'milestone' || Boolean(check.understood.subject))

function Foot({ check }: { check: Check | undefined }) {
  const { t } = useWords(goalWords)
  const { draft, go } = useDraft()
  if (draft.change !== null) return <SaveVersion goal={draft.change} ready={isWhole(check)} />
  const back = draft.reason === null || draft.reason === 'milestone' ? 'reason' : 'kpi'
  return (
    <div className="wizard__foot">
      <Button onClick={() => go(back)}>{t('back')}</Button>
      <Button kind="primary" disabled={!isWhole(check)} onClick={() => go('steps')}>
        {t('next')}
      </Button>
      {check?.question && <p className="wizard__hint">{check.question}</p>}
    </div>
  )
}

function Now({ goal }: { goal: string }) {
  const { t, f } = useWords(goalWords)
  const own = useGoals().data?.goals.find((one) => one.id === goal)
  if (!own) return null
  return (
    <div className="target__now">
      <h2>{own.title}</h2>
      <p>{t('now.line', { plan: planWords(own, own.target, t, f), deadline: own.deadline })}</p>
    </div>
  )
}

function SaveVersion({ goal, ready }: { goal: string; ready: boolean }) {
  const { t } = useWords(goalWords)
  const { id: brand, can } = useBrand()
  const { draft, leave } = useDraft()
  const [reason, setReason] = useState('')
  // The version that the person began from, whatever is heard of later ones meanwhile.
  const known = useGoals().data?.goals.find((one) => one.id === goal)?.version
  const [after, setAfter] = useState(known)
  useEffect(() => setAfter((now) => now ?? known), [known])
  const save = useCommand(
    () =>
      read(
        api.brands[':brand'].goals[':goal'].versions.$post({
          param: { brand, goal },
          json: { sentence: draft.sentence, fix: draft.fix, reason: reason.trim(), after: after! },
        }),
      ),
    { done: () => t('save.version.done'), onDone: () => leave() },
  )
  return (
    <form
      className="target__version"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') save.mutate(undefined)
      }}
    >
      <Field label={t('save.reason')} hint={t('save.reason.hint')} required>
        <TextArea rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div className="wizard__foot">
        <Button onClick={() => leave()}>{t('cancel')}</Button>
        <Button
          type="submit"
          kind="primary"
          busy={save.isPending}
          disabled={!ready || after === undefined || reason.trim() === '' || !can('brand.decide')}
        >
          {t('save.version')}
        </Button>
      </div>
    </form>
  )
}
