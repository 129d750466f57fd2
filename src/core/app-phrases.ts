import type { Phrase } from './phrase.ts'

/** What use cases say. Declared in core so that words and use cases may both see the shapes. */
export type AppPhrases = {
  'app.unnamed-account': { account: string; file: string }
  'app.unnamed-network': { account: string; file: string }
  'app.future-days': { day: string; today: string }
  'app.erased-left-out': { facts: number }
  'app.folder-unwritable': { folder: string }
  'app.backup-inside': { folder: string }
  'app.import-several': { import: string; ids: readonly string[] }
  'app.account-unknown': { account: string; known: readonly string[] }
  'app.kpi-unknown': { kpi: string; close: readonly string[] }
  /** «лайки: нет данных», with the days that are known and what to bring. */
  'app.point-a-gap': { kpi: string; known: number; of: number; days: readonly string[] }
  'app.days-missing': { known: number; of: number }
  'app.one-currency': Record<string, never>
  'app.own-accounts-many': { most: number }
  'app.steps-none': Record<string, never>
  'app.not-a-milestone': Record<string, never>
  'app.finding-unknown': { finding: string }
  /** A KPI and where it is measured: «новые подписчики ВКонтакте». */
  'app.kpi-on': { kpi: Phrase; where: Phrase }
  'app.no-facts': Record<string, never>
  'app.import-unknown': { import: string }
  'app.import-undone': { import: string }
  'app.goal-incomplete': { question: Phrase }
  'app.goal-not-measurable': { kpi: Phrase; needs: readonly Phrase[] }
  'app.goal-unknown': { goal: string }
  'app.goal-over': { deadline: string }
  'app.goal-needs-reason': Record<string, never>
  'app.already-signed': { role: 'client' | 'specialist'; name: string; on: string }
  'app.no-goals': Record<string, never>
  'app.no-data-folder': { folder: string }
  'app.out-format': { file: string }
  'app.out-unwritable': { file: string }
  'app.section.outstanding': { posts: number }
  'app.section.pause': { from: string; to: string; note: string }
  'app.section.talk': { questions: number; deflected: number; waiting: number }
  'app.section.chain': Record<string, never>
  'app.quote.deflected': Record<string, never>
  'app.quote.waiting': Record<string, never>
}
