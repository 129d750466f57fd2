/** Before an import is taken back: what leaves, what comes back. */
import { useQuery } from '@tanstack/react-query'
import { useLang } from '../../lang.ts'
import { useBrandId } from '../../session.ts'
import { Button, Dialog, Loaded, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { lookAtUndo, undoImport } from './data.ts'
import { markUndone } from './queue.ts'
import { sourcesWords } from './words.ts'

export interface UndoDialogProps {
  row: { id: string; title: string; typed: object | null } | null
  onClose: () => void
}

export function UndoDialog({ row, onClose }: UndoDialogProps) {
  const { t } = useWords(sourcesWords)
  const brand = useBrandId()
  const { lang } = useLang()
  const look = useQuery({
    queryKey: [brand, 'undo', row?.id, lang],
    queryFn: () => lookAtUndo(brand, row!.id),
    enabled: row !== null,
  })
  const undo = useCommand((id: string) => undoImport(brand, id), {
    done: ({ title, removed }) => t('undo.done', { name: title, removed }),
    onDone: ({ id }) => {
      markUndone(id)
      onClose()
    },
  })
  return (
    <Dialog
      open={row !== null}
      onClose={onClose}
      title={row && t('undo.title', { name: row.title })}
      actions={
        <>
          <Button onClick={onClose}>{t('undo.keep')}</Button>
          <Button kind="danger" busy={undo.isPending} onClick={() => undo.mutate(row!.id)}>
            {t('undo.do')}
          </Button>
        </>
      }
    >
      <Loaded query={look}>
        {({ facts, earlier }) => (
          <div className="stack-s">
            <p>{t('undo.text', { facts })}</p>
            <p>
              {earlier.length > 0
                ? t('undo.returns', { files: [...new Set(earlier.map(({ file }) => file))] })
                : t('undo.returns-none')}
            </p>
            {row?.typed === null && <p className="muted">{t('undo.file-gone')}</p>}
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}
