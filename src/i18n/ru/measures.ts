import type { WordMap } from '../words.ts'

export const measures: WordMap = {}
