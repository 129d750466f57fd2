import type { AppPhrases } from '../core/app-phrases.ts'
import { phrases } from '../core/phrase.ts'

export const phrase = phrases<AppPhrases>()
