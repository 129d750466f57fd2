/** The goal in one sentence. A new sentence starts anew: chips that were put right belonged to the old one. */
import { useEffect, useRef, useState } from 'react'
import { Field, TextArea } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { NO_FIX } from './draft.ts'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

const PAUSE_MS = 200

/** `scale`: a target can also be moved below. */
export function SentenceBox({ scale }: { scale: boolean }) {
  const { t } = useWords(goalWords)
  const { draft, set } = useDraft()
  const [text, setText] = useState(draft.sentence)
  const sent = useRef(draft.sentence)
  const latest = useRef(set)
  latest.current = set
  useEffect(() => {
    if (draft.sentence === sent.current) return
    sent.current = draft.sentence
    setText(draft.sentence)
  }, [draft.sentence])
  useEffect(() => {
    if (text.trim() === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text.trim()
      latest.current({ ...NO_FIX, s: text.trim() })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <Field label={t('sentence.label')} hint={t(scale ? 'sentence.hint.scale' : 'sentence.hint')} className="sentence">
      <TextArea
        rows={2}
        maxLength={600}
        value={text}
        placeholder={t(draft.reason === 'milestone' ? 'milestone.placeholder' : 'sentence.placeholder')}
        onChange={(event) => setText(event.target.value)}
      />
    </Field>
  )
}
