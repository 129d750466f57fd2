/**
 * What is really true about the demo brand. The files are made from these truths, and tests hold Merilo's
 * answers against them. The brand is invented; nothing here is about a real company or person.
 */
import type { DayRange } from '../core/time/day.ts'

export const BRAND = 'Зерно и пар (демо)'
export const SEED = 20_261_182

/** 18 months, May 2025 to October 2026. */
export const SPAN: DayRange = { from: '2025-05-01', to: '2026-10-31' }
/** The day on which the demo's files were «downloaded». */
export const DOWNLOADED = '2026-11-02'
export const REPORT_MONTH = '2026-10'

export const VK_GROUP = '990000001'
export const TELEGRAM_CHANNEL = '9900000002'
export const TELEGRAM_CHAT = '9900000003'
export const INSTAGRAM_ID = '17841400000000001'

/** Winter is the season of hot coffee: December +25 %, July −25 %. */
export const SEASON_AMPLITUDE = 0.25

/** Month 12: a new rubric of short recipe videos. Engagement by reach rises for good, reach and joins a little. */
export const IMPROVEMENT = { from: '2026-04-01', engagement: 1.45, reach: 1.2, joins: 1.15 } as const

export const AD_BURST = { from: '2026-02-09', to: '2026-02-22', joinsPerDay: 26, spendPerDay: 3000 } as const

export const CONTEST = {
  from: '2026-06-15',
  to: '2026-06-28',
  joinsPerDay: 45,
  huntersShare: 0.7,
  leaveWithinDays: 21,
} as const

export const VIRAL_POST = { day: '2025-11-12', reachTimes: 14, joins: 160 } as const

/** Bought followers of VK: they drip in over eleven days of the reported month, and half of them leave before its end. */
export const BOUGHT = {
  from: '2026-10-02',
  to: '2026-10-12',
  joins: 118,
  leave: 59,
  leaveFrom: '2026-10-10',
  leaveTo: '2026-10-22',
} as const

/** The same five people under nearly every Telegram post within minutes. */
export const POD = { from: '2026-08-01', to: '2026-10-31', members: 5, share: 0.93 } as const

/** The client approved nothing for two weeks: no posts anywhere. */
export const NO_APPROVALS: DayRange = { from: '2026-08-03', to: '2026-08-16' }

/** YouTube counts a view from the first frame since this day; the old count lives on as «engaged views». */
export const REDEFINITION = { day: '2026-08-24', times: 1.4 } as const

/** The sales team called back only part of October's leads. */
export const CALLED_BACK = { before: 0.93, october: 0.6 } as const

/** Since July the answers in the chat are quick, but a third of them only send people elsewhere. */
export const DEFLECTIONS = { from: '2026-07-01', share: 0.33 } as const
