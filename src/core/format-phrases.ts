import type { Phrase } from './phrase.ts'

/** What the readers of export formats tell a person, beside the words of cells (`files.value.*`). */
export type FormatPhrases = {
  // skipped rows
  'formats.cell': { column: string; reason: Phrase }
  'formats.cut-row': { cells: number; expected: number }
  'formats.long-row': { cells: number; expected: number }
  'formats.no-id': Record<string, never>
  'formats.no-date': { text: string }
  'formats.meta-failed-row': { comment: string }
  'formats.repeated-row': { id: string }
  'formats.coauthor': { account: string }
  'formats.total-row': Record<string, never>
  'formats.no-figures': Record<string, never>
  'formats.unknown-block': { title: string }
  'formats.ragged-block': { title: string }
  'formats.no-period': Record<string, never>
  'formats.repeated-object': { name: string }
  'formats.not-object': Record<string, never>
  // warnings
  'formats.unused-columns': { columns: readonly string[]; more: number }
  'formats.other-accounts': { accounts: readonly string[]; own: string }
  'formats.clock-mismatch': { posts: number; example: string }
  'formats.sum-mismatch': { rows: number; column: string }
  'formats.comparison-dropped': { title: string }
  'formats.ads-reach-dropped': { rows: number }
  'formats.ads-merged': { rows: number }
  'formats.telegram-kept': { chat: string }
  'formats.telegram-service': { actions: readonly string[] }
  'formats.telegram-local-time': { messages: number; zone: string }
  'formats.telegram-no-views': Record<string, never>
  'formats.youtube-lifetime': Record<string, never>
  'formats.youtube-period': { from: string; to: string; posts: number }
  'formats.youtube-parts': { parts: readonly string[] }
  'formats.zip-left-out': { parts: readonly string[] }
  'formats.ads-cabinet': Record<string, never>
  'formats.tiktok-year': { from: string; to: string }
  'formats.zone-assumed': { zone: string }
  'formats.unknown-keys': { keys: readonly string[] }
  'formats.dyi-no-stories': Record<string, never>
  'formats.dyi-survivors': { people: number }
  'formats.personal-dropped': { columns: readonly string[] }
  // refusals
  'formats.daily-not-per-post': { file: string }
  'formats.network-needed': { title: string }
  'formats.network-wrong': { network: string; wanted: string }
  'formats.columns-missing': { columns: readonly string[] }
  'formats.excel-damaged': { text: string; row: number }
  'formats.telegram-kind': { type: string }
  'formats.telegram-choose': { chats: readonly string[] }
  'formats.telegram-no-chat': { chat: string; chats: readonly string[] }
  'formats.telegram-none': Record<string, never>
  'formats.youtube-other-report': { column: string }
  'formats.ga4-dimension': { columns: readonly string[] }
  'formats.empty': Record<string, never>
}
