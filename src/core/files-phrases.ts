import type { Phrase } from './phrase.ts'

/** What the reading of files tells a person: refusals, skipped rows, warnings, questions of the mapper. */

type None = Record<string, never>
type File = { file: string }

/** Refusals of whole files: rendered from the error's code and params. */
type FileErrors = {
  'files.missing': File
  'files.no-access': File
  'files.directory': File
  'files.not-a-file': File
  'files.too-many-open': File
  'files.unreadable': File & { detail: string }
  'files.changed': File
  'files.empty': File
  'files.too-large': File & { megabytes: number }
  'files.binary': File
  'files.not-a-table': File
  'files.unknown': File
  'files.encrypted': File
  'files.encoding.damaged': File
  'files.encoding.unknown': File
  'files.encoding.twice': File
  'files.given.pdf': File
  'files.given.image': File
  'files.given.video': File
  'files.given.html': File
  'files.given.telegram-html': File
  'files.given.archive': File
  'files.given.office': File
  'files.zip.broken': File
  'files.zip.broken-entry': File & { name: string }
  'files.zip.encrypted': File
  'files.zip.unsafe-name': File & { name: string }
  'files.zip.bomb': File & { name: string }
  'files.zip.too-large': File & { megabytes: number }
  'files.zip.nothing': File
  'files.zip.nested': File & { depth: number }
  'files.sheet.broken': File
  'files.sheet.empty': File
  'files.json.truncated': File
  'files.json.broken': File & { line: number }
  'files.truncated.quote': { row: number }
}

/** One cell that does not say what its column promises: a skipped row, or a refusal where it spoils the file. */
type ValueErrors = {
  'files.value.number': { text: string }
  'files.value.negative': { text: string }
  'files.value.not-whole': { text: string }
  'files.value.excel-date': { text: string }
  'files.value.excel-id': { text: string }
  'files.value.duration': { text: string }
  'files.value.date': { text: string }
  'files.value.date-order': { text: string }
  'files.value.date-year': { text: string }
  'files.value.zone': { zone: string }
}

type RowReasons = {
  'files.row.longer': { cells: number; columns: number }
  'files.row.cut': { cells: number; columns: number }
  'files.row.no-date': None
  'files.row.no-id': None
  'files.row.total': None
  /** `row`: the later row, whose figures stand. */
  'files.row.repeated': { row: number }
  /** The same in another table of the file. */
  'files.row.repeated-elsewhere': { row: number }
  'files.row.unknown-figure': { name: string }
  'files.row.cell': { column: string; why: Phrase }
}

type Warnings = {
  'files.no-rows': File
  'files.zip.part-unread': { name: string; why: Phrase }
  'files.part-unknown': { name: string }
  'files.part-unread': { name: string; why: Phrase }
  'files.sheet.hidden': File & { sheet: string }
}

type VkPhrases = {
  'files.vk.zone-unknown': { zone: string }
  'files.vk.unknown-criteria': { criteria: readonly string[] }
  'files.vk.bad-link': { text: string }
}

type TemplatePhrases = {
  'files.template.status': { text: string; known: readonly string[] }
  'files.template.network': { text: string }
  'files.template.no-amount': None
  'files.template.no-currency': { currency: string }
  'files.template.won-without-amount': { rows: number }
  'files.template.cause': { text: string; known: readonly string[] }
  'files.template.causes-unkept': None
  'files.template.period': { from: string; to: string }
}

type MappingPhrases = {
  'files.mapping.needed': File & { columns: readonly string[]; missing: readonly string[] }
  'files.mapping.no-date': File & { columns: readonly string[] }
  'files.mapping.date-order': File & { column: string; text: string; dmy: string; mdy: string }
  'files.mapping.date-mixed': File & { column: string }
  'files.mapping.decimal-mixed': File & { column: string }
  'files.mapping.average': { column: string }
  'files.mapping.rate': { columns: readonly string[] }
  'files.mapping.unmapped': { columns: readonly string[] }
  'files.mapping.ambiguous': { column: string; options: readonly string[] }
  'files.mapping.guessed': { columns: readonly string[] }
  'files.mapping.bad-correction': { text: string; fields: readonly string[] }
  'files.mapping.no-column': { column: string; columns: readonly string[] }

  'files.mapping.stages': { stages: readonly string[] }
  'files.mapping.currency': { currency: string }
  'files.mapping.year': { from: string; to: string }
  'files.mapping.daily-not-per-post': File
  'files.mapping.several-per-day': File
}

export type FilesPhrases = FileErrors &
  ValueErrors &
  RowReasons &
  Warnings &
  VkPhrases &
  TemplatePhrases &
  MappingPhrases
