import { createHash } from 'node:crypto'
import { findingKey } from '../core/guards/clean.ts'
import type { Finding } from '../core/guards/types.ts'

/** Six letters that stand for a finding's key on a command line, where `|` would mean something else. */
export const findingCode = (finding: Finding): string =>
  createHash('sha256').update(findingKey(finding)).digest('hex').slice(0, 6)
