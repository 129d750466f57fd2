/** Files on their way in. They live outside the screen: leaving it stops nothing, coming back finds them. */
import { ApiError } from '../../api.ts'
import { queryClient } from '../../query.ts'
import { store } from '../../store.ts'
import { forgetUpload, jobOf, noChoices, previewUpload, startImport, type Choices } from './data.ts'
import type { Item, Result } from './item.ts'
import { uploadFile } from './upload.ts'

const items = store<readonly Item[]>([])
export const importing = store<{ brand: string; share: number; name: string; files: number } | null>(null)

let next = 0
const AT_ONCE = 2
const POLL_MS = 250
const SETTLE_MS = 350

export const useQueue = (brand: string): readonly Item[] => items.use().filter((item) => item.brand === brand)

const find = (key: number): Item | undefined => items.get().find((item) => item.key === key)
const change = (key: number, to: Partial<Item>): void =>
  items.set(items.get().map((item) => (item.key === key ? { ...item, ...to } : item)))

/** `tooLarge`: what to say of a file that the server would refuse anyway. */
export function addFiles(brand: string, files: readonly File[], mb: number, tooLarge: string): void {
  const fresh = files.map((file): Item => {
    const fits = file.size <= mb * 1024 * 1024
    return {
      key: next++,
      brand,
      name: file.name,
      size: file.size,
      file: fits ? file : null,
      upload: null,
      stage: fits ? 'waiting' : 'failed',
      share: 0,
      preview: null,
      again: false,
      choices: noChoices,
      result: null,
      undone: false,
      error: fits ? null : new ApiError('server.too-large', tooLarge, 413),
    }
  })
  // The newest on top, in sight of the place where they were dropped.
  items.set([...fresh, ...items.get()])
  pump()
}

/** A few at once: the disk of the server and the line are shared. */
function pump(): void {
  const all = items.get()
  const busy = all.filter(({ stage }) => stage === 'uploading' || stage === 'looking').length
  for (const { key } of all.filter(({ stage }) => stage === 'waiting').slice(0, Math.max(0, AT_ONCE - busy)))
    void send(key)
}

const stops = new Map<number, () => void>()

async function send(key: number): Promise<void> {
  const item = find(key)
  if (!item?.file) return
  change(key, { stage: 'uploading', share: 0, error: null })
  const { done, stop } = uploadFile(item.brand, item.file, (share) => change(key, { share }))
  stops.set(key, stop)
  try {
    const { id } = await done
    if (find(key)) change(key, { upload: id, stage: 'looking' })
    else await forgetUpload(item.brand, id)
    await look(key)
  } catch (error) {
    change(key, { stage: 'failed', error })
  } finally {
    stops.delete(key)
    pump()
  }
}

const looks = new Map<number, number>()

async function look(key: number): Promise<void> {
  const item = find(key)
  if (!item?.upload) return
  const mine = (looks.get(key) ?? 0) + 1
  looks.set(key, mine)
  try {
    const preview = await previewUpload(item.brand, item.upload, item.choices)
    // An answer given meanwhile asks again: only the latest look is shown.
    if (looks.get(key) === mine) change(key, { preview, stage: 'ready', again: false, error: null })
  } catch (error) {
    if (looks.get(key) === mine) change(key, { stage: 'failed', again: false, error })
  }
}

const timers = new Map<number, ReturnType<typeof setTimeout>>()

/** Whose figures they are changes nothing in them; every other answer is worth a new look. */
export function answer(key: number, to: Partial<Choices>): void {
  const item = find(key)
  if (!item) return
  const onlyAccount = Object.keys(to).every((choice) => choice === 'account')
  change(key, { choices: { ...item.choices, ...to }, ...(onlyAccount ? {} : { again: true }) })
  if (onlyAccount) return
  clearTimeout(timers.get(key))
  timers.set(
    key,
    setTimeout(() => void look(key), SETTLE_MS),
  )
}

export function retry(key: number): void {
  const item = find(key)
  if (!item) return
  const isGone = item.error instanceof ApiError && item.error.code === 'sources.upload-gone'
  if (item.upload !== null && !isGone) {
    change(key, { stage: 'looking', error: null })
    void look(key)
  } else if (item.file) {
    change(key, { stage: 'waiting', upload: null, error: null })
    pump()
  }
}

export function remove(key: number): void {
  const item = find(key)
  stops.get(key)?.()
  items.set(items.get().filter((one) => one.key !== key))
  // What was not imported is not kept; if this fails, the server forgets it in a day.
  if (item?.upload && item.stage !== 'done') void forgetUpload(item.brand, item.upload).catch(() => undefined)
  pump()
}

/** What the server says is in the reader's language: after a change of it, it is asked again. */
export function lookAgain(brand: string): void {
  for (const { key, stage } of items.get().filter((item) => item.brand === brand)) if (stage === 'ready') void look(key)
}

export const clearDone = (brand: string): void =>
  items.set(items.get().filter((item) => item.brand !== brand || item.stage !== 'done'))

export const markUndone = (id: string): void =>
  items.set(
    items.get().map((item) => (item.result?.imports.some((one) => one.id === id) ? { ...item, undone: true } : item)),
  )

/** All of them in one job, so that files that name their account help those that don't. */
export async function importItems(brand: string, keys: readonly number[]): Promise<Result[]> {
  const chosen = keys.map(find).filter((item): item is Item => item?.upload !== null && item !== undefined)
  for (const { key } of chosen) change(key, { stage: 'importing' })
  const work = { brand, files: chosen.length }
  importing.set({ ...work, share: 0, name: chosen[0]?.name ?? '' })
  try {
    const { job } = await startImport(
      brand,
      chosen.map(({ upload, choices, preview }) => ({ upload: upload!, choices, facts: preview?.facts ?? 0 })),
    )
    const { files } = (await finished(work, job)) as { files: Result[] }
    for (const [at, result] of files.entries())
      change(
        chosen[at]!.key,
        result.error ? { stage: 'failed', error: refusal(result.error) } : { stage: 'done', result },
      )
    void queryClient.invalidateQueries({ queryKey: [brand] })
    return files
  } catch (error) {
    for (const { key } of chosen) change(key, { stage: 'failed', error })
    throw error
  } finally {
    importing.set(null)
  }
}

const refusal = ({ code, message }: { code: string; message: string }): ApiError => new ApiError(code, message, 422)

async function finished(work: { brand: string; files: number }, job: string): Promise<unknown> {
  for (;;) {
    const now = await jobOf(job)
    if (now.state === 'done') return now.result
    if (now.state === 'failed') throw refusal(now.error ?? { code: 'unknown', message: '' })
    importing.set({ ...work, share: now.share, name: now.label || importing.get()?.name || '' })
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
