/** The steps of the new goal, and the moment when it is set. */
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Loaded, Skeleton, toast, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useBeside, type BesideTarget } from './beside.tsx'
import { NO_DRAFT, valuesSearch } from './draft.ts'
import { useCheck } from './queries.ts'
import { Smart, useSmartShort } from './smart.tsx'
import { StepsList } from './steps-list.tsx'
import { isWhole } from './target-step.tsx'
import type { Check } from './types.ts'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

export function StepsStep() {
  const { draft } = useDraft()
  const query = useCheck(draft)
  return (
    <Loaded query={query} skeleton={<Skeleton height="20rem" />}>
      {(check) => <Steps check={check} />}
    </Loaded>
  )
}

function Steps({ check }: { check: Check }) {
  const { t } = useWords(goalWords)
  const { draft, set } = useDraft()
  const short = useSmartShort()
  const { values, without } = draft
  const remove = (position: number) => {
    // Positions are counted in the whole proposal, of which some steps may be gone already.
    const left = Array.from({ length: check.steps.length + without.length }, (_, i) => i).filter(
      (i) => !without.includes(i),
    )
    const gone = left[position]
    if (gone === undefined) return
    set({ without: [...without, gone].join(',') })
    toast({
      text: t('steps.removed'),
      undo: () => set({ without: without.length === 0 ? undefined : without.join(',') }),
    })
  }
  return (
    <>
      <div className="target__now">
        <h2>{check.told}</h2>
        <p>{short(check.smart)}</p>
        <details>
          <summary>{t('smart.title')}</summary>
          <Smart letters={check.smart} />
        </details>
      </div>
      {check.steps.length === 0 ? (
        <p>{t('steps.none')}</p>
      ) : (
        <StepsList
          steps={check.steps}
          currency={check.understood.currency}
          edit={{ values, onValue: (id, value) => set(valuesSearch({ ...values, [id]: value })), onRemove: remove }}
        />
      )}
      {(Object.keys(values).length > 0 || without.length > 0) && (
        <div>
          <Button small kind="quiet" onClick={() => set({ set: undefined, without: undefined })}>
            {t('steps.reset')}
          </Button>
        </div>
      )}
      <Save check={check} />
    </>
  )
}

function Save({ check }: { check: Check }) {
  const { t } = useWords(goalWords)
  const { id: brand, can } = useBrand()
  const { draft, go, leave } = useDraft()
  const beside = useBeside(check)
  const save = useCommand(
    () =>
      read(
        api.brands[':brand'].goals.$post({
          param: { brand },
          json: {
            sentence: draft.sentence,
            fix: draft.fix,
            hint: draft.hint,
            supporting: beside.flatMap((one) => supporting(one, check)),
            changes: { values: draft.values, without: [...draft.without] },
          },
        }),
      ),
    { done: () => t('save.done'), onDone: () => leave({ ...NO_DRAFT, view: 'agreement' }) },
  )
  return (
    <div className="wizard__foot">
      <Button onClick={() => go('target')}>{t('back')}</Button>
      {can('brand.decide') ? (
        <>
          <Button
            kind="primary"
            busy={save.isPending}
            disabled={!isWhole(check)}
            onClick={() => save.mutate(undefined)}
          >
            {t('save')}
          </Button>
          <p className="wizard__hint">{t('save.hint')}</p>
        </>
      ) : (
        <>
          <Button
            kind="primary"
            onClick={() =>
              void navigator.clipboard.writeText(location.href).then(() => toast({ text: t('save.copied') }))
            }
          >
            {t('save.copy')}
          </Button>
          <p className="wizard__hint">{t('save.not-you')}</p>
        </>
      )}
    </div>
  )
}

/** No worse than asked, over the days of the main goal; without a number it is no goal. */
function supporting({ kpi, amount, network, offer }: BesideTarget, { understood: { window, owner } }: Check) {
  if (amount === null || window === null) return []
  const total = offer.shape === 'total'
  return [
    {
      kpi,
      amount,
      ...(total
        ? { form: 'by' as const, base: 'zero' as const }
        : { form: 'limit' as const, bound: offer.direction === 'up' ? ('at-least' as const) : ('at-most' as const) }),
      network: network ?? ('all' as const),
      start: window.from,
      deadline: window.to,
      ...(owner ? { owner } : {}),
    },
  ]
}
