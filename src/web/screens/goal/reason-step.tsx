/** What is the business after? Six reasons in a manager's words, a milestone, or a sentence that says it all. */
import { useState } from 'react'
import { useBrand } from '../../session.ts'
import { Button, Field, Input } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { ChoiceList } from './choice-list.tsx'
import { NO_DRAFT, REASONS, type Reason } from './draft.ts'
import { useEarlyOffers } from './queries.ts'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

export function ReasonStep() {
  const { t } = useWords(goalWords)
  const { draft, go } = useDraft()
  const { business } = useBrand()
  const [sentence, setSentence] = useState('')
  useEarlyOffers()
  const choose = (reason: Reason) => {
    const changed = reason !== draft.reason ? NO_DRAFT : {}
    // Who told the kind of business once is not asked again; the question stays open in the rail.
    const next = reason === 'milestone' ? 'target' : business === null ? 'business' : 'kpi'
    go(next, { ...changed, kind: reason })
  }
  return (
    <>
      <ChoiceList
        items={REASONS.map((id) => ({ id, title: t(`reason.${id}`), text: t(`reason.${id}.when`) }))}
        chosen={draft.reason}
        onChoose={choose}
      />
      <form
        className="wizard__shortcut"
        onSubmit={(event) => {
          event.preventDefault()
          if (sentence.trim() !== '') go('target', { ...NO_DRAFT, s: sentence.trim() })
        }}
      >
        <Field label={t('sentence.shortcut')}>
          <Input
            value={sentence}
            placeholder={t('sentence.example')}
            maxLength={600}
            onChange={(event) => setSentence(event.target.value)}
          />
        </Field>
        <Button type="submit" disabled={sentence.trim() === ''}>
          {t('sentence.shortcut.go')}
        </Button>
        <p className="wizard__hint">{t('sentence.shortcut.hint')}</p>
      </form>
    </>
  )
}
