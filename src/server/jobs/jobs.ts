/** Long work that a person waits for with a progress bar. Kept in memory: a finished job is known for ten minutes. */
import { randomUUID } from 'node:crypto'

export interface Job {
  id: string
  brand: string
  personId: string
  state: 'running' | 'done' | 'failed'
  /** 0…1 */
  share: number
  label: string
  result: unknown
  error: unknown
}

export interface Jobs {
  start: (
    owner: Pick<Job, 'brand' | 'personId'>,
    work: (progress: (share: number, label: string) => void) => Promise<unknown>,
  ) => Job
  find: (id: string) => Job | null
  /** Resolves when nothing runs any more: for an orderly end. */
  idle: () => Promise<void>
}

const KEPT_MS = 10 * 60_000

export function makeJobs(): Jobs {
  const jobs = new Map<string, Job>()
  const running = new Set<Promise<void>>()
  return {
    start: (owner, work) => {
      const job: Job = { ...owner, id: randomUUID(), state: 'running', share: 0, label: '', result: null, error: null }
      jobs.set(job.id, job)
      const done = work((share, label) => Object.assign(job, { share, label }))
        .then(
          (result) => void Object.assign(job, { state: 'done', share: 1, result }),
          (error: unknown) => void Object.assign(job, { state: 'failed', error }),
        )
        .finally(() => {
          running.delete(done)
          setTimeout(() => jobs.delete(job.id), KEPT_MS).unref()
        })
      running.add(done)
      return job
    },
    find: (id) => jobs.get(id) ?? null,
    idle: async () => {
      await Promise.all(running)
    },
  }
}
