/** Names of own accounts become pseudonyms in all spellings that a file may use, and conversations are read anew. */
import { MeriloError } from '../../core/errors.ts'
import type { AppContext } from '../context.ts'
import { deriveQuestions } from '../derive-questions.ts'
import { identitiesOf } from './identities.ts'
import { keepOwnAccounts, keptOwnAccounts } from './own-accounts.ts'

export const MOST_OWN_ACCOUNTS = 500

/** A handle stands in monitoring as an address of one of these. */
const HOSTS = [
  'vk.com',
  't.me',
  'ok.ru',
  'dzen.ru',
  'instagram.com',
  'facebook.com',
  'youtube.com',
  'tiktok.com',
  'x.com',
]

export function spellingsOf(typed: string): string[] {
  const forms = new Set(identitiesOf(typed))
  const handle = /^@?([\w.-]{2,})$/.exec(typed.trim())?.[1]
  if (handle !== undefined) {
    forms.add(`@${handle}`)
    for (const host of HOSTS)
      for (const www of ['', 'www.'])
        for (const at of ['', '@']) for (const form of identitiesOf(`${www}${host}/${at}${handle}`)) forms.add(form)
  }
  return [...forms]
}

/** One account per line. Throws `app.own-accounts-many`. */
export async function changeOwnAccounts(
  app: AppContext,
  { add, clear }: { add: readonly string[]; clear: boolean },
): Promise<number> {
  const before = clear ? [] : await keptOwnAccounts(app)
  const known = new Set(before.flat())
  const fresh: string[][] = []
  for (const line of add) {
    const own = spellingsOf(line).map(app.pseudonym)
    if (own.every((one) => known.has(one))) continue
    for (const one of own) known.add(one)
    fresh.push(own)
  }
  const kept = [...before, ...fresh]
  if (kept.length > MOST_OWN_ACCOUNTS) throw new MeriloError('app.own-accounts-many', { most: MOST_OWN_ACCOUNTS })
  await keepOwnAccounts(app, kept)
  // Who answers for the brand decides which questions are answered.
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  await deriveQuestions(
    app,
    coverage.filter(({ events }) => events > 0).map(({ account }) => account),
  )
  return kept.length
}
