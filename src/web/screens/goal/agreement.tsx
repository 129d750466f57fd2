/** The KPI agreement: to read together, to print, and to accept by both sides. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { api, read } from '../../api.ts'
import { useSearchState } from '../../search.ts'
import { useBrand, useMe } from '../../session.ts'
import { Button, ButtonHref, Empty, Field, Input, Loaded, Page, Skeleton, useCommand } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import './agreement.css'
import { useAgreement } from './queries.ts'
import type { Agreement } from './types.ts'
import { goalWords } from './words.ts'

type Side = 'client' | 'specialist'

export function AgreementPage() {
  const { t } = useWords(goalWords)
  const { id: brand } = useBrand()
  const [, setSearch] = useSearchState()
  const query = useAgreement()
  const agreement = query.data
  const back = () => setSearch({ view: undefined }, { replace: false })
  const some = agreement !== undefined && agreement.state !== 'no-goals'
  return (
    <Page
      title={t('agreement.title', { version: agreement?.version ?? 1 })}
      period={false}
      lead={agreement && <Lead agreement={agreement} />}
      actions={
        <span className="row no-print">
          <Button kind="quiet" onClick={back}>
            {t('agreement.back')}
          </Button>
          {some && (
            <>
              <ButtonHref href={`/api/brands/${encodeURIComponent(brand)}/agreement/file`} download>
                {t('agreement.file')}
              </ButtonHref>
              <Button onClick={() => window.print()}>{t('agreement.print')}</Button>
            </>
          )}
        </span>
      }
    >
      <Loaded query={query} skeleton={<Skeleton height="24rem" />}>
        {(known) =>
          known.state === 'no-goals' ? (
            <Empty
              title={t('agreement.lead.no-goals')}
              action={<Button onClick={back}>{t('agreement.back')}</Button>}
            />
          ) : (
            <Document agreement={known} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Lead({ agreement: { state, acceptedBy } }: { agreement: Agreement }) {
  const { t } = useWords(goalWords)
  if (state === 'one-side')
    return t('agreement.lead.one-side', { waits: acceptedBy[0]?.role === 'client' ? 'specialist' : 'client' })
  return t(`agreement.lead.${state}`)
}

function Document({ agreement: { document, acceptedBy, earlier, key } }: { agreement: Agreement }) {
  const { t } = useWords(goalWords)
  return (
    <div className="agreement">
      <p className="agreement__brand">{document.brand}</p>
      <p className="agreement__intro">{document.intro}</p>
      {document.kpis.map((kpi) => (
        <section key={kpi.title} className="agreement__kpi">
          <h2>{kpi.title}</h2>
          {kpi.warning && <p className="target__weak">{kpi.warning}</p>}
          <dl className="facts">
            {kpi.lines.map((line) => (
              <Line key={line.label} {...line} />
            ))}
          </dl>
        </section>
      ))}
      {document.lists.map((list) => (
        <section key={list.title}>
          <h2>{list.title}</h2>
          <ul>
            {list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{document.signed.title}</h2>
        <div className="agreement__sides">
          {(['client', 'specialist'] as const).map((side, i) => (
            <Signature
              key={side}
              agreement={key}
              side={side}
              label={document.signed.lines[i]!.label}
              hand={document.signed.hand}
              signed={acceptedBy.find((one) => one.role === side)}
            />
          ))}
        </div>
      </section>
      {document.footnote && <p className="muted">{document.footnote}</p>}
      {earlier.length > 0 && (
        <section className="no-print">
          <h2>{t('agreement.earlier')}</h2>
          <ul>
            {earlier.map(({ version, acceptedBy: who }) => (
              <li key={version}>
                <Earlier version={version} who={who} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Line({ label, value, more }: { label: string; value: string; more?: string | undefined }) {
  const { t } = useWords(goalWords)
  const printed = usePrinting()
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {value}
        {more && (
          <details className="agreement__more" open={printed || undefined}>
            <summary>{t('agreement.more')}</summary>
            {more}
          </details>
        )}
      </dd>
    </>
  )
}

/** Paper has nothing to press: what is folded on the screen is open in print. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}

function Earlier({ version, who }: { version: number; who: Agreement['acceptedBy'] }) {
  const { t, f } = useWords(goalWords)
  return t('agreement.earlier.line', {
    version,
    who: who.map(({ name, on, by }) =>
      [name, f.day(on), by && by.name !== name ? t('agreement.marked-by', { name: by.name }) : null]
        .filter((part) => part !== null)
        .join(', '),
    ),
  })
}

interface SignatureProps {
  /** Names the very goals on the screen. */
  agreement: string
  side: Side
  label: string
  hand: string
  signed: Agreement['acceptedBy'][number] | undefined
}

function Signature({ agreement, side, label, hand, signed }: SignatureProps) {
  const { t } = useWords(goalWords)
  const { id: brand, can, role } = useBrand()
  const own = useMe().person?.name ?? ''
  const [name, setName] = useState('')
  // The person who looks signs for their own side; for the other one they type a name.
  const mine = side === (role === 'viewer' ? 'client' : 'specialist')
  useEffect(() => setName(mine ? own : ''), [mine, own])
  const may = can(side === 'client' ? 'brand.sign-client' : 'brand.work')
  const accept = useCommand(
    () => {
      const asked = { param: { brand }, json: { name: name.trim(), key: agreement } }
      const { client, specialist } = api.brands[':brand'].agreement.accept
      return read(side === 'client' ? client.$post(asked) : specialist.$post(asked))
    },
    { done: () => t('agreement.accepted') },
  )
  return (
    <div className="agreement__side">
      <h3>{label}</h3>
      {signed ? (
        <p className="agreement__signed">
          {signed.name}
          <span>
            {t('agreement.signed-on', { day: signed.on })}
            {signed.by && signed.by.name !== signed.name && `, ${t('agreement.marked-by', { name: signed.by.name })}`}
          </span>
        </p>
      ) : may ? (
        <form
          className="stack-s no-print"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') accept.mutate(undefined)
          }}
        >
          <Field label={t('agreement.name')} {...(mine ? {} : { hint: t('agreement.on-behalf') })}>
            <Input value={name} maxLength={120} autoComplete="name" onChange={(event) => setName(event.target.value)} />
          </Field>
          <div>
            <Button type="submit" kind="primary" busy={accept.isPending} disabled={name.trim() === ''}>
              {t(`agreement.accept.${side}`)}
            </Button>
          </div>
        </form>
      ) : (
        <p className="muted">
          {t('agreement.wait')}. {side === 'client' && t('agreement.client-only')}
        </p>
      )}
      {!signed && <p className="agreement__hand">{hand}</p>}
    </div>
  )
}
