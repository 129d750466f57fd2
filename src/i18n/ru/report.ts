import type { WordMap } from '../words.ts'

export const report: WordMap = {}
