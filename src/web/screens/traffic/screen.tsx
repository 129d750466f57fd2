/** Traffic and leads: the chain from reach to sales and its broken link, sources, money. */
import { valueText } from '../../../i18n/value-text.ts'
import { BrandLink, Empty, Loaded, Page } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { Chain } from './chain.tsx'
import { useTraffic, type Traffic } from './data.ts'
import { Checks, Figures, Goals, Weeks } from './more.tsx'
import { Sources } from './sources.tsx'
import './traffic.css'
import { trafficWords } from './words.ts'

const isEmpty = ({ chain, sources, figures }: Traffic): boolean =>
  sources.visits + sources.leads === 0 && chain.length < 2 && figures.every(({ value }) => value === null)

export default function Screen() {
  const { t } = useWords(trafficWords)
  const query = useTraffic()
  return (
    <Page title={t('title')} lead={query.data && !isEmpty(query.data) && <Lead traffic={query.data} />}>
      <Loaded query={query}>
        {(traffic) =>
          isEmpty(traffic) ? (
            <Empty
              title={t('empty.title')}
              action={
                <BrandLink to="sources" button="primary">
                  {t('empty.action')}
                </BrandLink>
              }
            >
              {t('empty.text')}
            </Empty>
          ) : (
            <>
              <Chain traffic={traffic} />
              <Figures traffic={traffic} />
              <Weeks weeks={traffic.weeks} />
              <Sources sources={traffic.sources} />
              <div className="traffic-two">
                <Goals goals={traffic.goals} />
                <Checks traffic={traffic} />
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function Lead({ traffic: { chain, links, worst } }: { traffic: Traffic }) {
  const { t, f } = useWords(trafficWords)
  const write = (share: number) => valueText(f, 'percent', share * 100, null)
  if (worst !== null && worst.now !== null && worst.before !== null)
    return (
      <>
        {t('lead.broken', {
          from: t(`step.${worst.from}`),
          to: t(`step.${worst.to}`),
          now: write(worst.now),
          before: write(worst.before),
        })}{' '}
        {t(`owner.${worst.owner}`)}
      </>
    )
  const [visits, leads] = (['visits', 'leads'] as const).map((step) => chain.find((point) => point.step === step)?.now)
  return (
    <>
      {typeof visits === 'number' && typeof leads === 'number' && `${t('lead.counts', { visits, leads })} `}
      {links.some(({ now, before }) => now !== null && before !== null) && t('lead.whole')}
    </>
  )
}
