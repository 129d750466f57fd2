/** Name and language. The language is the interface's at once, and is kept for the next sign-in. */
import { useState } from 'react'
import { LANGS, type Lang } from '../../../i18n/words.ts'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useMe } from '../../session.ts'
import { Button, Card, Field, Input, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useMeCommand } from './use-me-command.ts'
import { meWords } from './words.ts'

export function YouCard() {
  const { t, lang } = useWords(meWords)
  const { setLang } = useLang()
  const { person } = useMe()
  const [name, setName] = useState(person!.name)
  const [chosen, setChosen] = useState<Lang>(lang)
  const save = useMeCommand(() => read(api.me.$patch({ json: { name, lang: chosen } })), {
    done: t('saved'),
    onDone: () => setLang(chosen),
  })
  return (
    <Card title={t('you.title')} hint={t('you.email', { email: person!.email })}>
      <form
        className="me__form"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(undefined)
        }}
      >
        <Field label={t('you.name')} required>
          <Input autoComplete="name" maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t('you.lang')}>
          <Select value={chosen} onChange={(event) => setChosen(event.target.value as Lang)}>
            {LANGS.map((one) => (
              <option key={one} value={one} lang={one}>
                {t(`lang.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button type="submit" busy={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
