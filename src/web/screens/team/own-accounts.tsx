/** Which accounts are the brand's own. Names go to the server once and are not kept, so they cannot be shown again. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrandId } from '../../session.ts'
import { Button, Card, Field, TextArea, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { teamWords } from './words.ts'

export function OwnAccounts({ named }: { named: number }) {
  const { t } = useWords(teamWords)
  const brand = useBrandId()
  const [text, setText] = useState('')
  const add = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const save = useCommand(
    (change: { add: string[]; clear: boolean }) =>
      read(api.brands[':brand'].settings['own-accounts'].$patch({ param: { brand }, json: change })),
    { done: ({ ownAccounts }) => t('own.count', { accounts: ownAccounts }), onDone: () => setText('') },
  )
  return (
    <Card title={t('own.title')} hint={t('own.hint')}>
      <form
        className="team__form"
        onSubmit={(event) => {
          event.preventDefault()
          if (add.length > 0) save.mutate({ add, clear: false })
        }}
      >
        <Field label={t('own.label')}>
          <TextArea rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <p>{named === 0 ? t('own.none') : t('own.count', { accounts: named })}</p>
        <div className="row">
          <Button type="submit" disabled={add.length === 0} busy={save.isPending}>
            {t('own.add')}
          </Button>
          {named > 0 && (
            <Button kind="quiet" busy={save.isPending} onClick={() => save.mutate({ add: [], clear: true })}>
              {t('own.clear')}
            </Button>
          )}
        </div>
      </form>
    </Card>
  )
}
