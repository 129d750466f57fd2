/** What the demo is, its button, and how far it is when pressed. */
import { Button, ErrorBox, Progress } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useDemo } from './use-demo.ts'
import { startWords } from './words.ts'

export function DemoOffer({ asGuest }: { asGuest: boolean }) {
  const { t } = useWords(startWords)
  const { open, filling } = useDemo(asGuest)
  return (
    <div className="stack-s">
      <p>{t('demo.text')}</p>
      {asGuest && <p className="muted">{t('demo.free')}</p>}
      {open.isPending || open.isSuccess ? (
        <Progress
          value={open.isSuccess ? 1 : filling.share}
          label={filling.label === '' ? t('demo.making') : t('demo.file', { file: filling.label })}
        />
      ) : (
        <div>
          <Button onClick={() => open.mutate()}>{t('demo.open')}</Button>
        </div>
      )}
      {open.isError && <ErrorBox error={open.error} onRetry={() => open.mutate()} />}
    </div>
  )
}
