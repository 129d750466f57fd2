/** A text that is meant to be copied: a link, a token. The field stays, for where the clipboard is closed. */
import { useId, useRef, useState } from 'react'
import { useWords } from '../words.ts'
import { Button } from './button.tsx'
import './copy-field.css'
import { uiWords } from './words.ts'

export interface CopyFieldProps {
  label: string
  value: string
}

export function CopyField({ label, value }: CopyFieldProps) {
  const { t } = useWords(uiWords)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    field.current?.select()
    // Without https (and not on this machine) there is no clipboard: the text is selected, Ctrl+C does the rest.
    await navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => {},
    )
  }
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <div className="copy-field">
        <input
          id={id}
          ref={field}
          className="input copy-field__text"
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
        <span className="sr-only" role="status">
          {copied && t('copied')}
        </span>
      </div>
    </div>
  )
}
