import type { WordMap } from '../words.ts'

export const guards: WordMap = {}
