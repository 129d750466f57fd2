/** Logo and colour of the reports, with a sample of what they do. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Card, Field, FileDrop, Input, toast, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { contrastOnWhite } from './contrast.ts'
import type { Settings } from './data.ts'
import { pictureOf } from './picture.ts'
import { teamWords } from './words.ts'

/** The colour of a report that has no other: the one of facts. */
const USUAL = '#17527f'
const LEAST_CONTRAST = 4.5

export function ReportLook({ settings }: { settings: Settings }) {
  const { t } = useWords(teamWords)
  const { id: brand } = useBrand()
  const [colour, setColour] = useState(settings.colour ?? USUAL)
  const save = useCommand(
    (change: { logo?: string | null; colour?: string | null }) =>
      read(api.brands[':brand'].settings.$patch({ param: { brand }, json: change })),
    { done: () => t('saved') },
  )
  const giveLogo = async (file: File) => {
    const logo = await pictureOf(file)
    if (logo === null) toast({ text: t('brand.logo.bad'), tone: 'bad' })
    else save.mutate({ logo })
  }
  const pale = contrastOnWhite(colour) < LEAST_CONTRAST
  return (
    <Card title={t('brand.look.title')} hint={t('brand.look.hint')}>
      <div className="team__look">
        <div className="stack-s">
          <h3>{t('brand.logo')}</h3>
          {settings.logo === null ? (
            <p className="muted">{t('brand.logo.none')}</p>
          ) : (
            <div className="row">
              <span className="team__paper">
                <img className="team__logo" src={settings.logo} alt={t('brand.logo.alt', { brand: settings.name })} />
              </span>
              <Button small onClick={() => save.mutate({ logo: null })}>
                {t('brand.logo.remove')}
              </Button>
            </div>
          )}
          <FileDrop
            multiple={false}
            accept="image/png,image/jpeg,image/svg+xml"
            hint={t('brand.logo.hint')}
            onFiles={([file]) => file && void giveLogo(file)}
          />
        </div>
        <form
          className="stack-s"
          onSubmit={(event) => {
            event.preventDefault()
            save.mutate({ colour: colour === USUAL ? null : colour })
          }}
        >
          <Field label={t('brand.colour')} error={pale ? t('brand.colour.pale') : null}>
            <Input
              type="color"
              className="team__colour"
              value={colour}
              onChange={(event) => setColour(event.target.value)}
            />
          </Field>
          <p className="team__paper team__sample" style={{ color: colour, borderTopColor: colour }}>
            {t('brand.colour.sample')}
          </p>
          <div className="row">
            <Button type="submit" busy={save.isPending} disabled={pale || colour === (settings.colour ?? USUAL)}>
              {t('save')}
            </Button>
            {colour !== USUAL && (
              <Button kind="quiet" onClick={() => setColour(USUAL)}>
                {t('brand.colour.reset')}
              </Button>
            )}
          </div>
        </form>
      </div>
    </Card>
  )
}
