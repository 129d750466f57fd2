import { readFileSync } from 'node:fs'

let known: string | undefined
export const version = (): string =>
  (known ??= (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version)
