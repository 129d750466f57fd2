import { say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'
import type { PhraseParam } from '../core/phrase.ts'

/** Everything a command prints goes to stdout in one piece; messages about the work itself go to stderr. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`)
export const tell = (text: string): void => void process.stderr.write(`${text}\n`)

/** JSON for programs: one document, nothing else on stdout. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

export const words =
  (lang: Lang) =>
  (code: string, params: Record<string, PhraseParam> = {}): string =>
    say(lang, { code, params })

export const heading = (text: string): string => `\n${text}\n${'═'.repeat(Array.from(text).length)}`

/** `youtube-studio+meta-overview` of an archive → the names of both. */
export const sourceName = (source: string, lang: Lang): string =>
  source
    .split('+')
    .map((id) => words(lang)(`source.${id}`))
    .join(' + ')
