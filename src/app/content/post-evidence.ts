/** Where the figures of one post come from: each counter, its definition, the file and the moment. */
import { MeriloError } from '../../core/errors.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { definitionName } from '../../i18n/definition-name.ts'
import { nameOfMeasure } from '../../i18n/kpi-names.ts'
import type { Lang } from '../../i18n/words.ts'
import type { AppContext } from '../context.ts'
import { ownPosts, type OwnPost } from './own-posts.ts'

export interface PostEvidence {
  post: OwnPost
  /** ISO with Z where the export tells the moment. */
  publishedAt: string | null
  counters: {
    measure: string
    name: string
    value: number
    definition: string
    file: string | null
    /** Who gave the file; null: it came by the command line. */
    by: string | null
    row: number
    /** Day of the counter's snapshot, and the moment at which it was read. */
    asOf: string
    observedAt: string
  }[]
}

/** Throws `server.not-found`. */
export async function postEvidence(
  app: AppContext,
  lang: Lang,
  asked: { account: string; post: string; day: string },
): Promise<PostEvidence> {
  const range = { from: asked.day, to: asked.day }
  const scope = { workspace: app.workspace, accounts: [asked.account], range }
  const post = (await ownPosts(app, range)).posts.find(
    ({ account, id }) => account === asked.account && id === asked.post,
  )
  const fact = (await app.facts.posts(scope)).find(({ postId }) => postId === asked.post)
  if (!post || !fact) throw new MeriloError('server.not-found')
  const imports = new Map((await app.book.imports.all(app.workspace)).map((one) => [one.id, one]))
  const counters: PostEvidence['counters'] = []
  for (const measure of Object.keys(fact.counters) as MeasureId[]) {
    const all = await app.facts.observations({ ...scope, measure })
    const own = all.filter((one) => one.subject === 'post' && one.subjectId === asked.post && one.dims === '')
    for (const one of own) {
      const source = imports.get(one.importId)
      counters.push({
        measure,
        name: nameOfMeasure(lang, measure),
        value: one.value,
        definition: definitionName(lang, one.definition),
        file: source?.file ?? null,
        by: source?.by ?? null,
        row: one.row,
        asOf: one.to,
        observedAt: one.observedAt,
      })
    }
  }
  return { post, publishedAt: fact.publishedAt, counters: counters.toSorted((a, b) => b.value - a.value) }
}
