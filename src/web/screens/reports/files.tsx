/** The report as a file, in either language. */
import { useState } from 'react'
import { ButtonHref, Field, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { reportsWords } from './words.ts'

const FORMATS = ['pdf', 'pptx', 'xlsx'] as const

export function Files({ address }: { address: (format: string, lang: string) => string }) {
  const { t, lang: own } = useWords(reportsWords)
  const [lang, setLang] = useState<string>(own)
  return (
    <div className="reports__files" role="group" aria-label={t('download')}>
      {FORMATS.map((format) => (
        <ButtonHref key={format} href={address(format, lang)} download>
          {t(`format.${format}`)}
        </ButtonHref>
      ))}
      <ButtonHref href={address('html', lang)} target="_blank" rel="noreferrer" title={t('open')}>
        {t('format.html')}
      </ButtonHref>
      <Field label={t('language')} hideLabel>
        <Select value={lang} onChange={(event) => setLang(event.target.value)}>
          <option value="ru">{t('language.ru')}</option>
          <option value="en">{t('language.en')}</option>
        </Select>
      </Field>
    </div>
  )
}
