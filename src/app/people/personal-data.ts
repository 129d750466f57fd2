/** Personal data of the audience: what there is, a person's own, erasing a person, forgetting what is old. */
import { addMonths, type Day } from '../../core/time/day.ts'
import type { Forgotten, KeptOfPeople, PersonRecord } from '../../store/facts/people.ts'
import type { AppContext } from '../context.ts'
import { deriveQuestions } from '../derive-questions.ts'
import { erasedOf, rememberErased } from './erased.ts'
import { rememberForgotten } from './forgotten.ts'
import { identitiesOf } from './identities.ts'

export const keptOfPeople = (app: AppContext): Promise<KeptOfPeople[]> => app.facts.people.kept(app.workspace)

/** Everything that is kept of the person who is called so in any file. */
export const recordsOf = (app: AppContext, identity: string): Promise<PersonRecord[]> =>
  app.facts.people.records(app.workspace, identitiesOf(identity).map(app.pseudonym))

/** Erases the person and keeps them away from later imports. Pseudonyms that nothing was kept of are not remembered. */
export async function erasePerson(app: AppContext, identity: string): Promise<{ records: number; actors: string[] }> {
  const records = await recordsOf(app, identity)
  const actors = [...new Set(records.map(({ actor }) => actor))]
  if (actors.length === 0) return { records: 0, actors }
  // The list first: a crash in between leaves work for the next sweep, not a person who may come back.
  await rememberErased(app, actors)
  await apply(app, await app.facts.people.erase(app.workspace, actors))
  return { records: records.length, actors }
}

/** First day whose personal data are kept. */
export const keptFrom = (app: Pick<AppContext, 'today'>, months: number): Day => addMonths(app.today, -months)

export const countOld = (app: AppContext, months: number): Promise<number> =>
  app.facts.people.countBefore(app.workspace, keptFrom(app, months))

/** The duty of every day: erased people stay erased, and what is older than the brand keeps is forgotten. */
export async function sweepPersonalData(app: AppContext): Promise<{ erased: number; forgotten: number }> {
  const erased = [...(await erasedOf(app))]
  const gone = erased.length === 0 ? null : await app.facts.people.erase(app.workspace, erased)
  if (gone !== null) await apply(app, gone)
  const months = (await app.book.brand.get(app.workspace))?.retentionMonths ?? null
  if (months === null) return { erased: gone?.events ?? 0, forgotten: 0 }
  const before = keptFrom(app, months)
  await rememberForgotten(app, before)
  const old = await app.facts.people.forgetBefore(app.workspace, before)
  await correctImports(app, old)
  return { erased: gone?.events ?? 0, forgotten: old.events }
}

async function apply(app: AppContext, gone: Forgotten): Promise<void> {
  await correctImports(app, gone)
  if (gone.accounts.length > 0) await deriveQuestions(app, gone.accounts)
}

/** The book says how many facts an import brought, and `doctor` holds the facts to it. */
async function correctImports(app: AppContext, { imports }: Forgotten): Promise<void> {
  for (const [id, change] of imports) {
    const record = await app.book.imports.find(app.workspace, id)
    if (record?.status === 'done')
      await app.book.imports.save(app.workspace, { ...record, facts: record.facts + change })
  }
}
