/** What a person reads about one KPI (METHOD §5: every KPI carries its own warnings). */
import type { Network } from '../core/facts/types.ts'

export interface KpiWords {
  /** As it stands inside a sentence or a table, without a capital letter unless it is an abbreviation. */
  name: string
  /** One line: what it shows. */
  shows: string
  /** The formula in words. */
  formula: string
  /** Why the specialist controls it as much as the catalogue says. */
  control: string
  /** Why it is as easy or hard to fake as the catalogue says. */
  hackability: string
  hacks: readonly string[]
  caveats: Partial<Record<Network, string>>
  /** Where the definition comes from and who defines it otherwise. */
  source: string
  /** Why a shorter window says nothing. */
  window: string
}
