/** One KPI with its warnings (METHOD §5). */
import { capital } from '../../../i18n/capital.ts'
import { Badge, BrandLink, type Tone } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { Entry, Fact } from './entry.tsx'
import type { Guide, GuideKpi } from './types.ts'
import { guideWords } from './words.ts'

const CONTROL: Record<string, Tone> = { direct: 'good', strong: 'good', shared: 'neutral', weak: 'warn' }
const HACK: Record<string, Tone> = { easy: 'warn', moderate: 'neutral', hard: 'good' }

export function KpiEntry({ kpi, kinds, open }: { kpi: GuideKpi; kinds: Guide['kinds']; open: boolean }) {
  const { t, f } = useWords(guideWords)
  const nameOf = (id: string) => kinds.find((kind) => kind.id === id)?.name ?? id
  return (
    <Entry
      id={kpi.id}
      open={open}
      name={kpi.name}
      line={
        <>
          <span className="entry__shows">{kpi.shows}</span>
          <span className="entry__badges">
            <Badge tone={CONTROL[kpi.control.id] ?? 'neutral'}>{kpi.control.name}</Badge>
            <Badge tone={HACK[kpi.hackability.id] ?? 'neutral'}>{kpi.hackability.name}</Badge>
          </span>
        </>
      }
    >
      <Fact label={t('formula')}>{kpi.formula}</Fact>
      <Fact label={t('measures')}>{capital(kpi.measures)}</Fact>
      <Fact label={t('unit')}>
        {capital(kpi.unit)}; {kpi.direction}
      </Fact>
      <Fact label={t('kinds')}>
        {capital(f.list(kpi.kinds.map((kind) => nameOf(kind) + (kpi.mainFor.includes(kind) ? ' ★' : ''))))}
        {kpi.mainFor.length > 0 && <span className="muted"> (★ {t('main-for')})</span>}
      </Fact>
      <Fact label={t('connect')}>{capital(f.list(kpi.connect.map((source) => t(`source.${source}`))))}</Fact>
      <Fact label={t('control')}>{kpi.control.why}</Fact>
      <Fact label={t('hackability')}>{kpi.hackability.why}</Fact>
      {kpi.hacks.length > 0 && (
        <Fact label={t('hacks')}>
          <ul>
            {kpi.hacks.map((hack) => (
              <li key={hack}>{hack}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={t('guards')}>
        {kpi.guards.length === 0 ? (
          t('guards.none')
        ) : (
          <ul>
            {kpi.guards.map((guard) => (
              <li key={guard.id}>
                <BrandLink to="guide" hash={`guard-${guard.id}`}>
                  {guard.name}
                </BrandLink>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact label={t('window')}>
        {t('window.days', kpi.window)}. {kpi.window.why}
      </Fact>
      {kpi.caveats.length > 0 && (
        <Fact label={t('caveats')}>
          <ul>
            {kpi.caveats.map((caveat) => (
              <li key={caveat.network}>
                <strong>{caveat.name}.</strong> {caveat.text}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={t('definition')}>{kpi.source}</Fact>
    </Entry>
  )
}
