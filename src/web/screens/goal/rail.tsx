/** How far the wizard is: a ruler with a long tick per question. What is answered can be gone back to. */
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { names } from '../../ui/class-names.ts'
import type { Search } from '../../search.ts'
import { useWords } from '../../words.ts'
import { STEPS, type Draft, type StepId } from './draft.ts'
import { goalWords } from './words.ts'

/** A question may be opened once what it stands on is answered. */
function isOpen(step: StepId, { reason, hint, sentence }: Draft): boolean {
  const named = sentence !== '' || hint.kpi !== undefined
  if (step === 'reason' || step === 'business') return true
  if (step === 'kpi') return reason !== null && reason !== 'milestone'
  return named
}

export function Rail({ draft }: { draft: Draft }) {
  const { t } = useWords(goalWords)
  const now = STEPS.indexOf(draft.step)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    // On a small screen the ruler is longer than the page: the question that is being asked stays in sight.
    const item = list.current?.children[now] as HTMLElement | undefined
    const box = list.current?.parentElement
    if (item && box) box.scrollLeft = item.offsetLeft - (box.clientWidth - item.clientWidth) / 2
  }, [now])
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <ol className="rail__list" ref={list}>
        {STEPS.map((step, i) => (
          <li key={step} className={names('rail__item', i < now && 'rail__item--done', i === now && 'rail__item--now')}>
            {i !== now && isOpen(step, draft) ? (
              <Link to="." search={(old: Search) => ({ ...old, step })} className="rail__word">
                {t(`rail.${step}`)}
              </Link>
            ) : (
              <span className="rail__word" aria-current={i === now ? 'step' : undefined}>
                {t(`rail.${step}`)}
              </span>
            )}
          </li>
        ))}
        <li className="rail__item rail__item--last">
          <span className="rail__word">{t('rail.agreement')}</span>
        </li>
      </ol>
    </nav>
  )
}
