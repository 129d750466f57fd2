/** Files that a person looked at and agreed to, one after another: those that name their account go first. */
import type { Network } from '../../core/facts/types.ts'
import { recognise } from '../../files/formats.ts'
import { openFile, type Opened } from '../../files/open.ts'
import type { Owner } from '../accounts.ts'
import type { AppContext } from '../context.ts'
import { importOpened, type ImportOptions, type ImportResult } from '../import-file.ts'
import { NAMELESS } from '../import-files.ts'
import {
  chosenAccountId,
  isLink,
  mappingOf,
  rememberMapping,
  tableToMap,
  type AccountChoice,
  type Choices,
} from './choices.ts'

export interface UploadedFile {
  path: string
  name: string
  choices: Choices
  /** Facts that a look found in it: for the progress. */
  facts?: number
}

export interface Imported {
  /** Place in the list that was given. */
  at: number
  results: ImportResult[]
  /** The file was refused; the others stand. */
  error: unknown
}

export async function importUploads(
  app: AppContext,
  files: readonly UploadedFile[],
  by: string | null,
  progress: (share: number, name: string) => void = () => {},
): Promise<Imported[]> {
  const outcomes: Imported[] = []
  const later: number[] = []
  const take = async (at: number, opened: Opened): Promise<void> => {
    const { name, facts = 0 } = files[at]!
    const share = (own: number) => progress((outcomes.length + own) / files.length, name)
    share(0)
    // The last stretch is the merging into the store, which does not say how far it is.
    const onFacts = (read: number) => facts > 0 && share(Math.min(0.9, (0.9 * read) / facts))
    try {
      outcomes.push({ at, results: await importOne(app, files[at]!, opened, { by, onFacts }), error: null })
    } catch (error) {
      outcomes.push({ at, results: [], error })
    }
  }
  for (const [at, { path, name, choices }] of files.entries()) {
    const opened = await openFile(path, name).catch((error: unknown) => {
      outcomes.push({ at, results: [], error })
      return null
    })
    if (opened === null) continue
    const nameless = choices.account === null && NAMELESS.has(recognise(opened.content, name)?.id ?? '')
    if (nameless) later.push(at)
    else await take(at, opened)
  }
  // Opened anew: what waits would fill the memory.
  for (const at of later) await take(at, await openFile(files[at]!.path, files[at]!.name))
  return outcomes.sort((a, b) => a.at - b.at)
}

async function importOne(
  app: AppContext,
  { path, name, choices }: UploadedFile,
  opened: Opened,
  told: Pick<ImportOptions, 'by' | 'onFacts'>,
): Promise<ImportResult[]> {
  const table = tableToMap(opened.content, name)
  const { account, network, year, chats } = choices
  const options = {
    account: null,
    owner: account && ownerOf(account),
    network: network ?? (account && networkOf(account)),
    year,
    mapping: await mappingOf(app, table, choices),
    ...told,
  }
  const results: ImportResult[] = []
  for (const [index, chat] of (chats.length === 0 ? [null] : chats).entries()) {
    // Reading one chat throws the others away: each is read from a fresh copy.
    const own = index === 0 ? opened : await openFile(path, name)
    results.push(await importOpened(app, own, { ...options, chat }))
  }
  await rememberMapping(app, table, choices)
  return results
}

const ownerOf = (account: AccountChoice): Owner => ({
  id: chosenAccountId(account),
  network: networkOf(account),
  name: 'name' in account && !isLink(account.name) ? account.name.trim() : '',
})

const networkOf = (account: AccountChoice): Network =>
  'network' in account ? account.network : (account.id.slice(0, account.id.indexOf(':')) as Network)
