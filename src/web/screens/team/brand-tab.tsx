/** The brand's settings: what it is, and how its reports look. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useBrand } from '../../session.ts'
import { Button, Card, Loaded, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { BrandFieldset, type BrandFields } from '../start/brand-fields.tsx'
import { BrandFacts } from './brand-facts.tsx'
import { useSettings, type Settings } from './data.ts'
import { OwnAccounts } from './own-accounts.tsx'
import { ReportLook } from './report-look.tsx'
import { teamWords } from './words.ts'

export function BrandTab() {
  const query = useSettings()
  const manages = useBrand().can('brand.manage')
  return (
    <Loaded query={query}>
      {(settings) =>
        manages ? (
          <>
            <BrandCard settings={settings} />
            <OwnAccounts named={settings.ownAccounts} />
            <ReportLook settings={settings} />
          </>
        ) : (
          <BrandFacts settings={settings} />
        )
      }
    </Loaded>
  )
}

function BrandCard({ settings }: { settings: Settings }) {
  const { t } = useWords(teamWords)
  const { id: brand } = useBrand()
  const [fields, setFields] = useState<BrandFields>({
    name: settings.name,
    business: settings.business as BrandFields['business'],
    currency: settings.currency,
    zone: settings.zone,
  })
  const save = useCommand(() => read(api.brands[':brand'].settings.$patch({ param: { brand }, json: fields })), {
    done: () => t('saved'),
  })
  return (
    <Card title={t('brand.title')}>
      <form
        className="team__form"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(undefined)
        }}
      >
        <BrandFieldset value={fields} onChange={setFields} />
        <div>
          <Button type="submit" busy={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
