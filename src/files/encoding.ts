/**
 * Which encoding the bytes are in: BOM, UTF-16 by its zeros, strict UTF-8, else the old Russian one whose letters make
 * words. Never latin-1 in silence: what fits nothing is refused by name.
 */
import { createHash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import { MeriloError } from '../core/errors.ts'
import { cyrillicEncodingOf, type CyrillicEncoding } from './cyrillic.ts'
import type { ByteSource } from './source.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CyrillicEncoding

export interface Survey {
  /** SHA-256 of all bytes, hex. */
  hash: string
  /** The whole file is UTF-8 (a character cut at its very end is forgiven). */
  utf8: boolean
  /** Where the first byte that is not UTF-8 may stand, give or take a chunk; −1 when all is well. */
  badAt: number
}

/** One pass over all bytes: the hash for provenance, and whether they are UTF-8 to the last one. */
export async function survey(source: ByteSource): Promise<Survey> {
  const hash = createHash('sha256')
  let carry = new Uint8Array()
  let badAt = -1
  let at = 0
  for await (const chunk of source.chunks()) {
    hash.update(chunk)
    if (badAt < 0) {
      const cut = chunk.length - unfinished(chunk)
      const whole = chunk.subarray(0, cut)
      if (!isUtf8(carry.length === 0 ? whole : Buffer.concat([carry, whole]))) badAt = at
      carry = chunk.slice(cut)
    }
    at += chunk.length
  }
  return { hash: hash.digest('hex'), utf8: badAt < 0, badAt }
}

/** Bytes at the end that begin a character without finishing it (0…3). */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte)

/** UTF-16 by BOM or by its zero or Cyrillic (04) high bytes. Needs the head only. */
export function utf16Of(head: Uint8Array): { encoding: Encoding; bom: number } | null {
  if (starts(head, 0xff, 0xfe)) return { encoding: 'utf-16le', bom: 2 }
  if (starts(head, 0xfe, 0xff)) return { encoding: 'utf-16be', bom: 2 }
  const pairs = Math.min(head.length, 4096) >> 1
  if (pairs < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (isHigh(head[2 * i]!)) even++
    if (isHigh(head[2 * i + 1]!)) odd++
  }
  if (odd > 0.85 * pairs && even < 0.4 * pairs) return { encoding: 'utf-16le', bom: 0 }
  if (even > 0.85 * pairs && odd < 0.4 * pairs) return { encoding: 'utf-16be', bom: 0 }
  return null
}

const isHigh = (byte: number): boolean => byte === 0 || byte === 4 || byte === 0x20

/**
 * Encoding of bytes that are not UTF-16. Throws `files.encoding.damaged` when UTF-8 is broken in few places,
 * `files.encoding.unknown` when no known encoding makes words, `files.binary` when it is no text at all.
 */
export function textEncodingOf(head: Uint8Array, found: Survey, around: Uint8Array, name: string): Encoding {
  if (head.subarray(0, 8192).includes(0)) throw new MeriloError('files.binary', { file: name })
  if (found.utf8) return 'utf-8'
  const asUtf8 = new TextDecoder('utf-8').decode(around)
  const broken = asUtf8.split('\ufffd').length - 1
  const good = asUtf8.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (good > 4 * broken) throw new MeriloError('files.encoding.damaged', { file: name })
  const cyrillic = cyrillicEncodingOf(around, looksCp1251(around) ? 'windows-1251' : null)
  if (cyrillic !== null) return cyrillic
  throw new MeriloError('files.encoding.unknown', { file: name })
}

const isCyrillic = (byte: number): boolean => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8
const isLatin = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

/**
 * Russian words are made of high bytes side by side; in latin-1 an accented letter stands among plain ones («café»).
 * Both say «é» = «й», so the neighbours decide, not the share alone.
 */
export function looksCp1251(bytes: Uint8Array): boolean {
  let high = 0
  let letters = 0
  let amongLatin = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    high++
    if (!isCyrillic(byte)) continue
    letters++
    if (isLatin(bytes[i - 1] ?? 0) || isLatin(bytes[i + 1] ?? 0)) amongLatin++
  }
  return high > 0 && letters >= 0.7 * high && amongLatin < 0.2 * letters
}

/** «РћС…РІР°С‚» for «Охват»: UTF-8 that somebody's program read as windows-1251 and saved again. */
export const isTwiceEncoded = (text: string): boolean => {
  const suspicious = text.match(/[РС][\u0080-\u00bf\u0400-\u040f\u0450-\u045f\u2010-\u2122]/g)?.length ?? 0
  const cyrillic = text.match(/[\u0400-\u045f]/g)?.length ?? 0
  return suspicious >= 4 && suspicious * 2.5 > cyrillic
}
