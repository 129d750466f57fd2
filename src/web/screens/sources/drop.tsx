/** The place for files, and the way for those who have none. */
import { useSearchState } from '../../search.ts'
import { useBrandId } from '../../session.ts'
import { Button, FileDrop } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { addFiles } from './queue.ts'
import { sourcesWords } from './words.ts'

export function Drop({ mb }: { mb: number }) {
  const { t } = useWords(sourcesWords)
  const brand = useBrandId()
  const [, setSearch] = useSearchState()
  return (
    <div className="sources__drop">
      <FileDrop
        onFiles={(files) => addFiles(brand, files, mb, t('item.too-large', { mb }))}
        hint={t('drop.hint', { mb })}
      />
      <p className="sources__type">
        <span className="muted">{t('drop.no-file')}</span>{' '}
        <Button kind="quiet" onClick={() => setSearch({ type: 'new' }, { replace: false })}>
          {t('drop.type')}
        </Button>
      </p>
    </div>
  )
}
