import type { WordMap } from '../words.ts'

export const kpis: WordMap = {}
