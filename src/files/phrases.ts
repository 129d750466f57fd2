import type { FilesPhrases } from '../core/files-phrases.ts'
import { phrases } from '../core/phrase.ts'

export const say = phrases<FilesPhrases>()
