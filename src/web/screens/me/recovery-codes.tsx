/** Recovery codes, this once: to read, to copy, to keep as a file. */
import { useMemo } from 'react'
import { Button, ButtonHref, toast } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { meWords } from './words.ts'

export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useWords(meWords)
  const text = codes.join('\n')
  const href = useMemo(() => URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' })), [text])
  return (
    <div className="stack-s">
      <p>{t('factor.codes')}</p>
      <ol className="me__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row">
        <ButtonHref href={href} download="merilo-codes.txt">
          {t('factor.codes.file')}
        </ButtonHref>
        <Button onClick={() => void navigator.clipboard?.writeText(text).then(() => toast({ text: t('copied') }))}>
          {t('copy')}
        </Button>
      </div>
    </div>
  )
}
