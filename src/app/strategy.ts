/** The strategy page in versions: corrections are expected, and each has a date and a reason (METHOD §3). */
import { MeriloError } from '../core/errors.ts'
import type { AppContext } from './context.ts'

/** Throws `plan.needs-reason` for a correction without one and `server.conflict` when another one came in between. */
export async function saveStrategy(
  app: AppContext,
  { body, reason, after, author }: { body: unknown; reason: string | null; after: number; author: string },
): Promise<{ version: number }> {
  const last = (await app.book.strategies.all(app.workspace)).at(-1)?.version ?? 0
  if (after !== last) throw new MeriloError('server.conflict')
  if (last > 0 && !reason?.trim()) throw new MeriloError('plan.needs-reason')
  const version = last + 1
  await app.book.strategies.save(app.workspace, {
    version,
    body,
    reason: reason?.trim() || null,
    author,
    at: app.now(),
  })
  return { version }
}
