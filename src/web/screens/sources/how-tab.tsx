/** What to download of each network, Merilo's own tables, and the place of connections to come. */
import { useEffect } from 'react'
import { useSearchState } from '../../search.ts'
import { useBrandId } from '../../session.ts'
import { Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Sources } from './data.ts'
import { Guide, GUIDE_IDS, guideOf } from './guide.tsx'
import { guideWords, sourcesWords } from './words.ts'

const TEMPLATES = ['leads', 'spend', 'causes'] as const

export function HowTab({ sources }: { sources: Sources }) {
  const { t, lang } = useWords(sourcesWords)
  const { t: g } = useWords(guideWords)
  const brand = useBrandId()
  // What the brand already has comes first.
  const own = new Set(sources.accounts.map((account) => guideOf(account.network)))
  const ids = GUIDE_IDS.toSorted((a, b) => Number(own.has(b)) - Number(own.has(a)))
  // `?how=vk`: who comes from another screen for one export finds it open.
  const [{ how }] = useSearchState()
  useEffect(() => {
    if (how) document.getElementById(`how-${how}`)?.scrollIntoView({ block: 'center' })
  }, [how])
  return (
    <div className="stack">
      <div className="sources-how">
        {ids.map((id) => (
          <details key={id} id={`how-${id}`} open={id === how}>
            <summary>{g(`${id}.name`)}</summary>
            <Guide id={id} today={sources.today} />
          </details>
        ))}
      </div>
      <Card title={t('how.templates')} hint={t('how.templates.text')}>
        <ul className="sources-how__templates">
          {TEMPLATES.map((kind) => (
            <li key={kind}>
              <div>
                <h3>{t(`how.template.${kind}`)}</h3>
                <p className="muted">{t(`how.template.${kind}.text`)}</p>
              </div>
              <p className="row">
                {(['xlsx', 'csv'] as const).map((type) => (
                  <a
                    key={type}
                    className="button button--plain button--small"
                    href={`/api/brands/${encodeURIComponent(brand)}/templates/${kind}.${type}?lang=${lang}`}
                    download
                  >
                    {type.toUpperCase()}
                    <span className="sr-only"> {t(`how.template.${kind}`)}</span>
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('how.connect')} hint={t('how.connect.text')} />
    </div>
  )
}
