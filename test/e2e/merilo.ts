/** The command as a person runs it: a process of its own, with a folder of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const MAIN = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url))
export const TODAY = '2026-11-02'

export interface Answer {
  code: number
  out: string
  err: string
}

export interface Place {
  path: string
  /** Writes a file and gives its path. */
  file: (name: string, content: string | Uint8Array) => string
  /** Runs in this folder, in Russian, on a fixed day, unless the arguments say otherwise. */
  run: (...args: string[]) => Promise<Answer>
  /** The same without anything added. */
  bare: (args: readonly string[], env?: Record<string, string>) => Promise<Answer>
  json: (...args: string[]) => Promise<unknown>
}

/** A temporary folder that goes when the test file is done. */
export function place(): Place {
  const path = mkdtempSync(join(tmpdir(), 'merilo-e2e-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  const bare: Place['bare'] = (args, env = {}) =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [MAIN, ...args],
        { cwd: path, env: { PATH: process.env.PATH, LANG: 'ru_RU.UTF-8', ...env }, maxBuffer: 64 * 1024 * 1024 },
        (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err }),
      )
      child.stdin?.end()
    })
  const run: Place['run'] = (...args) =>
    bare([
      ...args,
      ...(args.includes('--today') ? [] : ['--today', TODAY]),
      ...(args.includes('--lang') ? [] : ['--lang', 'ru']),
    ])
  return {
    path,
    file: (name, content) => {
      writeFileSync(join(path, name), content)
      return name
    },
    run,
    bare,
    json: async (...args) => JSON.parse((await run(...args, '--json')).out) as unknown,
  }
}

/** The longest line, counted as a terminal counts. */
export const widest = (text: string): number =>
  Math.max(...text.split('\n').map((line) => Array.from(line.normalize('NFC')).length))

/** Two at a time: as many as the machine can be expected to have cores. */
export async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let i = 0; i < items.length; i += 2)
    results.push(...(await Promise.all(items.slice(i, i + 2).map((item) => work(item)))))
  return results
}
