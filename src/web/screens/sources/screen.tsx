/** Источники: files in, figures by hand, how fresh everything is, and the list of what was imported. */
import { useEffect } from 'react'
import { useDroppedFiles } from '../../dropped-files.ts'
import { useLang } from '../../lang.ts'
import { useBrand } from '../../session.ts'
import { Loaded, MetaFootnote, Page, Tabs, useTab } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { AccountDrawer } from './account-drawer.tsx'
import { AccountsTab } from './accounts-tab.tsx'
import { useSources, type Sources } from './data.ts'
import { Drop } from './drop.tsx'
import { HowTab } from './how-tab.tsx'
import { ImportDrawer } from './import-drawer.tsx'
import { ImportsTab } from './imports-tab.tsx'
import { addFiles, lookAgain, useQueue } from './queue.ts'
import { QueueCard } from './queue-card.tsx'
import './sources.css'
import { TypeDrawer } from './type-drawer.tsx'
import { sourcesWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(sourcesWords)
  const query = useSources()
  return (
    <Page title={t('title')} lead={query.data && <Lead sources={query.data} />} period={false}>
      <Loaded query={query}>{(sources) => <Body sources={sources} />}</Loaded>
    </Page>
  )
}

function Body({ sources }: { sources: Sources }) {
  const { t } = useWords(sourcesWords)
  const brand = useBrand()
  const works = brand.can('brand.work')
  const tabs = [
    { id: 'accounts', label: t('tab.accounts') },
    { id: 'imports', label: t('tab.imports'), count: sources.imports > 0 ? sources.imports : null },
    ...(works ? [{ id: 'how', label: t('tab.how') } as const] : []),
  ] as const
  const tab = useTab(tabs)
  return (
    <>
      {works && <Arriving sources={sources} />}
      <section className="stack">
        <Tabs label={t('tab.label')} items={tabs} />
        {tab === 'accounts' && <AccountsTab sources={sources} />}
        {tab === 'imports' && <ImportsTab sources={sources} />}
        {tab === 'how' && <HowTab sources={sources} />}
      </section>
      <Footnote sources={sources} />
      <AccountDrawer sources={sources} />
      <ImportDrawer />
      {works && <TypeDrawer sources={sources} />}
    </>
  )
}

/** What is dropped here or was dropped on another screen, and what became of it. */
function Arriving({ sources }: { sources: Sources }) {
  const { t } = useWords(sourcesWords)
  const { id } = useBrand()
  const { lang } = useLang()
  const { files, take } = useDroppedFiles()
  const mb = sources.uploadMb
  useEffect(() => {
    if (files.length > 0) addFiles(id, take(), mb, t('item.too-large', { mb }))
  }, [files, take, id, mb, t])
  useEffect(() => lookAgain(id), [id, lang])
  return (
    <div className="stack">
      <Drop mb={mb} />
      <QueueCard />
    </div>
  )
}

/** Three names at most: the table below has them all. */
const NAMED = 3

function Lead({ sources: { accounts } }: { sources: Sources }) {
  const { t } = useWords(sourcesWords)
  const brand = useBrand()
  if (accounts.length === 0) return t(brand.can('brand.work') ? 'lead.empty' : 'lead.viewer')
  const old = accounts.filter((account) => account.state !== 'fresh').toSorted((a, b) => b.age - a.age)
  // Who has just brought a file is told where it ends, not that it is time to bring one.
  const due = old.filter((account) => !account.just)
  if (due.length === 0 && old.length > 0) return t('lead.just', { day: old[0]!.to })
  if (due.length === 0)
    return t('lead.fresh', {
      day: accounts
        .map((account) => account.to)
        .toSorted()
        .at(-1)!,
    })
  // «и ещё 1» is longer than a name.
  const shown = due.length === NAMED + 1 ? due : due.slice(0, NAMED)
  const names = shown.map((account) => account.name)
  const rest = due.length - names.length
  if (rest > 0) names.push(t('lead.and-more', { count: rest }))
  return t('lead.due', { names, due: due.length, all: accounts.length })
}

/** Also of accounts that are only about to be imported. */
function Footnote({ sources: { accounts } }: { sources: Sources }) {
  const queue = useQueue(useBrand().id)
  const waiting = queue.flatMap(({ preview }) => preview?.accounts ?? [])
  return <MetaFootnote networks={[...accounts, ...waiting].map(({ network }) => network)} />
}
