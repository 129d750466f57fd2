/** The right of reply: read by everybody, written by those who do the work. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Field, TextArea, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { ReportMonth } from './use-reports.ts'
import { reportsWords } from './words.ts'

const put = api.brands[':brand'].reports[':month'].reply.$put

export function Reply({ month: { month, reply, versions } }: { month: ReportMonth }) {
  const { t } = useWords(reportsWords)
  const brand = useBrand()
  const [text, setText] = useState<string | null>(null)
  const command = useCommand((said: string) => read(put({ param: { brand: brand.id, month }, json: { text: said } })), {
    done: () => t('reply.saved'),
    onDone: () => setText(null),
  })
  return (
    <section aria-labelledby="report-reply">
      <h3 id="report-reply">{t('reply')}</h3>
      {reply && text === null && (
        <blockquote className="reports__reply">
          <p>{reply.text}</p>
          <footer className="reports__quiet">{t('reply.by', { name: reply.author, at: reply.at })}</footer>
        </blockquote>
      )}
      {!reply && text === null && <p className="reports__quiet">{t('reply.none')}</p>}
      {brand.can('brand.work') &&
        (text === null ? (
          <Button onClick={() => setText(reply?.text ?? '')}>{t(reply ? 'reply.change' : 'reply.write')}</Button>
        ) : (
          <form
            className="reports__form"
            onSubmit={(event) => {
              event.preventDefault()
              command.mutate(text)
            }}
          >
            <Field
              label={t('reply')}
              hideLabel
              hint={versions.length > 0 ? t('reply.closed-hint') : t('reply.hint')}
              required
            >
              <TextArea rows={5} value={text} maxLength={5000} onChange={(event) => setText(event.target.value)} />
            </Field>
            <Button kind="primary" type="submit" busy={command.isPending} disabled={text.trim() === ''}>
              {t('reply.save')}
            </Button>
          </form>
        ))}
    </section>
  )
}
