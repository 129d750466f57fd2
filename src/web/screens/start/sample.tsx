/** One answer as Merilo gives it: a newcomer sees what the product is about before any word of explanation. */
import { Ruler } from '../../charts/index.ts'
import { Status } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './sample.css'
import { startWords } from './words.ts'

const SAMPLE = { start: 0, plan: 500, clean: 412, raw: 530, expectedToday: 440 }

export function Sample() {
  const { t } = useWords(startWords)
  return (
    <figure className="sample">
      <figcaption className="sample__head">
        <span className="sample__mark">{t('sample')}</span>
        <span className="sample__kpi">{t('sample.kpi')}</span>
        <Status is="behind" />
      </figcaption>
      <p className="sample__verdict">{t('sample.verdict', SAMPLE)}</p>
      <Ruler label={t('sample.kpi')} unit="people" {...SAMPLE} />
    </figure>
  )
}
