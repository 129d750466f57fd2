import type { WordMap } from '../words.ts'

export const cli: WordMap = {}
