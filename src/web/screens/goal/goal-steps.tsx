/** The steps of a goal in force; who does the work may change their numbers, each time as a new version. */
import { useState } from 'react'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { BrandLink, Button, Drawer, Field, Input, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useStepsCheck } from './queries.ts'
import { StepsList } from './steps-list.tsx'
import type { Goal } from './types.ts'
import { goalWords } from './words.ts'

type Detail = InferResponseType<(typeof api.brands)[':brand']['goals'][':goal']['$get'], 200>

export function GoalSteps({ goal, detail }: { goal: Goal; detail: Detail }) {
  const { t } = useWords(goalWords)
  const { can } = useBrand()
  const [editing, setEditing] = useState(false)
  const last = detail.versions.at(-1)
  return (
    <details className="goal__fold" open={goal.main}>
      <summary>
        {t('steps.title')} <span className="muted">{last ? t('steps.version', last) : t('steps.proposed')}</span>
      </summary>
      <StepsList steps={detail.steps} currency={goal.currency} />
      {can('brand.work') && (
        <p className="row">
          <Button small onClick={() => setEditing(true)}>
            {t('steps.edit')}
          </Button>
          <BrandLink to="plan" button="quiet" small>
            {t('steps.to-plan')}
          </BrandLink>
        </p>
      )}
      {detail.versions.length > 1 && (
        <ul className="goal__older">
          {detail.versions.toReversed().map((one) => (
            <li key={one.version}>
              {t('steps.version', one)}{' '}
              {one.reason && <span className="muted">{t('older.reason', { reason: one.reason })}</span>}
            </li>
          ))}
        </ul>
      )}
      {editing && <Editor goal={goal} detail={detail} onClose={() => setEditing(false)} />}
    </details>
  )
}

function Editor({ goal, detail, onClose }: { goal: Goal; detail: Detail; onClose: () => void }) {
  const { t } = useWords(goalWords)
  const { id: brand } = useBrand()
  const [values, setValues] = useState<Record<string, number>>({})
  const [without, setWithout] = useState<readonly number[]>([])
  const [reason, setReason] = useState('')
  const save = useCommand(
    () =>
      read(
        api.brands[':brand'].goals[':goal'].steps.$put({
          param: { brand, goal: goal.id },
          json: { changes: { values, without: [...without] }, reason: reason.trim() || null },
        }),
      ),
    { done: () => t('steps.saved'), onDone: onClose },
  )
  const checked = useStepsCheck(goal.id, { values, without })
  // The sentences follow a moment later; until then the old ones stand.
  const left = detail.steps.map((_, i) => i).filter((i) => !without.includes(i))
  const now = checked.data?.steps ?? detail.steps
  const shown = now.length === left.length ? now : left.map((i) => detail.steps[i]!)
  const changedAny = Object.keys(values).length > 0 || without.length > 0
  const needsReason = detail.version !== null
  return (
    <Drawer
      open
      wide
      onClose={onClose}
      title={t('steps.edit')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={save.isPending}
            disabled={!changedAny || (needsReason && reason.trim() === '')}
            onClick={() => save.mutate(undefined)}
          >
            {t('steps.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <StepsList
          steps={shown}
          currency={goal.currency}
          edit={{
            values,
            onValue: (id, value) => setValues((old) => ({ ...old, [id]: value })),
            onRemove: (position) => setWithout((old) => [...old, left[position]!]),
          }}
        />
        {without.length > 0 && (
          <div>
            <Button small kind="quiet" onClick={() => setWithout([])}>
              {t('steps.restore')}
            </Button>
          </div>
        )}
        {needsReason && (
          <Field label={t('steps.reason')} required>
            <Input maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
      </div>
    </Drawer>
  )
}
