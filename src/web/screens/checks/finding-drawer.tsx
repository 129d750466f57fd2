/** One finding: the sentence, the picture, the rows, the method, what either decision would do, and the decision. */
import { TimeChart } from '../../charts/index.ts'
import { useBrand } from '../../session.ts'
import { BrandLink, Drawer, Loaded } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useFinding, type Detail } from './data.ts'
import { Decide } from './decide.tsx'
import { EvidenceRows } from './evidence-rows.tsx'
import { estimateText, State, Sureness } from './finding-row.tsx'
import { checksWords } from './words.ts'

export function FindingDrawer({ finding, onClose }: { finding: string; onClose: () => void }) {
  const query = useFinding(finding)
  return (
    <Drawer open onClose={onClose} title={query.data?.finding.name ?? '…'} wide>
      <Loaded query={query}>{(detail) => <Inside detail={detail} />}</Loaded>
    </Drawer>
  )
}

function Inside({ detail }: { detail: Detail }) {
  const { t, f } = useWords(checksWords)
  const { finding, guard, around, besideKpis, beside } = detail
  const { account, from, to } = finding
  const brand = useBrand()
  const drawn = around.series.values.some((value) => value !== null)
  return (
    <div className="checks__detail">
      <p className="muted">{t('where', { account: account.name, from, to })}</p>
      <State finding={finding} />
      <p className="checks__what">{finding.what}</p>
      <p className="checks__facts">
        <Sureness finding={finding} />
        {!finding.warning && <span>{estimateText(t, f, finding)}</span>}
      </p>
      {drawn && around.measureName !== null && (
        <TimeChart
          title={t('detail.chart', { measure: around.measureName })}
          series={around.series}
          extra={[{ series: around.expected, label: t('detail.expected') }]}
          marks={[{ from, to, label: t('detail.mark'), kind: 'check' }]}
          unit={around.unit}
          zero
          height={200}
        />
      )}
      {finding.signs.length > 0 && (
        <section>
          <h3>{t('detail.signs')}</h3>
          <ul>
            {finding.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
      )}
      {finding.innocent && (
        <section>
          <h3>{t('detail.innocent')}</h3>
          <p>{finding.innocent}</p>
        </section>
      )}
      {beside.length > 0 && (
        <section>
          <h3>{t('detail.beside')}</h3>
          <ul>
            {beside.map(({ name, what }) => (
              <li key={what}>
                {name}: {what}
              </li>
            ))}
          </ul>
        </section>
      )}
      <EvidenceRows detail={detail} />
      <Decide detail={detail} allowed={brand.can('brand.decide')} />
      <details>
        <summary>{t('detail.method')}</summary>
        <p>{guard.statistician}</p>
        <p>{guard.method}</p>
        <p className="muted">{t('detail.source', { source: guard.source })}</p>
      </details>
      <p>
        <BrandLink to="guide" hash={`guard-${guard.id}`}>
          {t('guide')}
        </BrandLink>
        {besideKpis.length > 0 && <span className="muted"> · {besideKpis.map(({ name }) => name).join(', ')}</span>}
      </p>
    </div>
  )
}
