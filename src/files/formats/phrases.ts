import type { FormatPhrases } from '../../core/format-phrases.ts'
import { phrases } from '../../core/phrase.ts'

export const say = phrases<FormatPhrases>()
