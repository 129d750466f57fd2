/** Somebody imports large files, one after another, as the browser does it. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ask } from './people.ts'
import { accountId, brandId } from './facts.ts'

export interface Importing {
  /** Ends after the import under way; seconds that each took. */
  stop: () => Promise<number[]>
}

/** Each file into the same brand: the others are not touched, as when one specialist imports. Ends with the last file. */
export function importing(address: string, cookie: string, files: readonly string[], b: number): Importing {
  let stopped = false
  const seconds: number[] = []
  const work = async (): Promise<void> => {
    for (const file of files) {
      if (stopped) break
      const start = performance.now()
      await importOne(address, cookie, file, b)
      seconds.push((performance.now() - start) / 1000)
    }
  }
  const done = work()
  return {
    stop: async () => {
      stopped = true
      await done
      return seconds
    },
  }
}

async function importOne(address: string, cookie: string, file: string, b: number): Promise<void> {
  const base = `${address}/api/brands/${brandId(b)}`
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const sent = await fetch(`${base}/files?name=bench.csv`, {
    method: 'POST',
    headers: { ...headers, 'content-length': String((await stat(file)).size) },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  })
  const { id: upload } = (await good(sent)) as { id: string }
  const choices = { account: { id: accountId(b, 0) } }
  const started = await fetch(`${base}/imports`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ files: [{ upload, choices }] }),
  })
  const { job } = (await good(started)) as { job: string }
  for (;;) {
    await new Promise((done) => setTimeout(done, 500))
    const { body } = await ask(address, cookie, `/jobs/${job}`)
    const { state, result } = JSON.parse(body) as { state: string; result: unknown }
    if (state === 'failed') throw new Error(`the import failed: ${body}`)
    if (state === 'done' && /"error":\{/.test(JSON.stringify(result))) throw new Error(JSON.stringify(result))
    if (state === 'done') return
  }
}

async function good(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
