/** JSON of exports, including the `\x0b` that Telegram Desktop writes and JSON does not know. */
import { MeriloError } from '../core/errors.ts'

/**
 * JSON is parsed whole: its bytes, its text and the objects made of it stand in memory together. A file of 167 MB of
 * messages with reactions took 870 MB at its peak, so this size stays under a gigabyte.
 */
export const MAX_JSON_BYTES = 160 * 1024 * 1024

/** Throws `files.json.truncated`, `files.json.broken`. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (text.includes('\\x')) {
      try {
        return JSON.parse(repairHexEscapes(text))
      } catch {
        // The first complaint is told below: the escapes were not all of it.
      }
    }
    const message = cause instanceof Error ? cause.message : ''
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN)
    if (/end of JSON|Unterminated/i.test(message) || isCut(text) || position >= text.trimEnd().length)
      throw new MeriloError('files.json.truncated', { file }, { cause })
    const line = Number.isNaN(position) ? 0 : text.slice(0, position).split('\n').length
    throw new MeriloError('files.json.broken', { file, line }, { cause })
  }
}

/** `\x0B` → `\u000B`; an escaped backslash before an «x» stays as it is. */
export const repairHexEscapes = (text: string): string =>
  text.replace(/\\(?:x([0-9A-Fa-f]{2})|[\s\S])/g, (whole, hex: string | undefined) => (hex ? `\\u00${hex}` : whole))

const isCut = (text: string): boolean => !/[}\]]\s*$/.test(text.slice(-100))
