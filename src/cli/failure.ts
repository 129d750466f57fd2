import { MeriloError } from '../core/errors.ts'
import type { Lang } from '../i18n/words.ts'

/** Wrong use of the command (exit 2) as against work that failed (exit 1). */
export const isWrongUse = (error: unknown): boolean => error instanceof MeriloError && error.code.startsWith('cli.')

/** One clear sentence; the stack only with MERILO_DEBUG, and never instead of the sentence. */
export async function failureText(error: unknown, lang: Lang): Promise<string> {
  const { say, hasWords } = await import('../i18n/say.ts')
  const debug = process.env.MERILO_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  if (error instanceof MeriloError && hasWords(lang, error.code)) return say(lang, error) + debug
  const detail = error instanceof Error ? error.message : String(error)
  return say(lang, { code: 'cli.internal', params: { detail } }) + debug
}
