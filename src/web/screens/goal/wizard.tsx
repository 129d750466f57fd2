/** The wizard: one question per step, the answer first, the way on below. */
import { useEffect, useRef } from 'react'
import { Button, Page } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { BusinessStep } from './business-step.tsx'
import { KpiStep } from './kpi-step.tsx'
import { Rail } from './rail.tsx'
import { ReasonStep } from './reason-step.tsx'
import { StepsStep } from './steps-step.tsx'
import { TargetStep } from './target-step.tsx'
import { useDraft } from './use-draft.ts'
import './wizard.css'
import { goalWords } from './words.ts'

const PARTS = { reason: ReasonStep, business: BusinessStep, kpi: KpiStep, target: TargetStep, steps: StepsStep }

export function Wizard() {
  const { t } = useWords(goalWords)
  const { draft, leave } = useDraft()
  const { step, reason, change } = draft
  const asked = useRef(step)
  useEffect(() => {
    // The new question is read from its heading; the first one by the page itself.
    if (asked.current !== step) document.querySelector<HTMLElement>('.page__title')?.focus({ preventScroll: true })
    asked.current = step
  }, [step])
  const question =
    step === 'target' && reason === 'milestone'
      ? t('q.milestone')
      : change !== null && step === 'target'
        ? t('change')
        : t(`q.${step}`)
  const Part = PARTS[step]
  return (
    <Page
      title={question}
      period={false}
      lead={step === 'reason' || step === 'business' || step === 'steps' ? t(`q.${step}.lead`) : undefined}
      actions={
        <Button kind="quiet" small title={t('cancel.hint')} onClick={() => leave()}>
          {t('cancel')}
        </Button>
      }
    >
      {change === null && <Rail draft={draft} />}
      <Part />
    </Page>
  )
}
