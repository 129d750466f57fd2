/** A place for files, by pointing, by dropping or by keyboard. */
import { useId, useState, type ReactNode } from 'react'
import { useWords } from '../words.ts'
import { names } from './class-names.ts'
import './file-drop.css'
import { uiWords } from './words.ts'

export interface FileDropProps {
  onFiles: (files: readonly File[]) => void
  /** What is asked for: «Выгрузка из ВК, таблица, архив». */
  hint?: ReactNode
  accept?: string
  multiple?: boolean
  disabled?: boolean
}

export function FileDrop({ onFiles, hint, accept, multiple = true, disabled = false }: FileDropProps) {
  const { t } = useWords(uiWords)
  const [over, setOver] = useState(false)
  const id = useId()
  const give = (list: FileList | null) => list && list.length > 0 && onFiles([...list])
  return (
    <div
      className={names('file-drop', over && 'file-drop--over')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Handled here, so the whole page need not.
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        if (!disabled) give(event.dataTransfer.files)
      }}
    >
      <input
        id={id}
        className="sr-only"
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          give(event.target.files)
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      <label htmlFor={id} className="file-drop__words">
        <span className="file-drop__choose">{t('drop.choose')}</span> {t('drop.or')}
      </label>
      {hint && <p className="file-drop__hint">{hint}</p>}
    </div>
  )
}
