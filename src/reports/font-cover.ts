/** Which characters a TrueType font can draw, from its `cmap` table (OpenType 1.9, subtable formats 4 and 12). */

export type Covers = (codePoint: number) => boolean

/** Throws RangeError on bytes that are no such font. */
export function coverOf(font: Uint8Array): Covers {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = view.getUint16(4)
  const cmap = Array.from({ length: tables }, (_, i) => 12 + 16 * i).find((at) => view.getUint32(at) === 0x63_6d_61_70)
  if (cmap === undefined) throw new RangeError('the font has no cmap table')
  const start = view.getUint32(cmap + 8)
  const subtables = Array.from(
    { length: view.getUint16(start + 2) },
    (_, i) => start + view.getUint32(start + 8 + 8 * i),
  )
  const known = new Set<number>()
  for (const at of subtables) {
    const format = view.getUint16(at)
    if (format === 4) addFormat4(view, at, known)
    else if (format === 12) addFormat12(view, at, known)
  }
  return (codePoint) => known.has(codePoint)
}

function addFormat4(view: DataView, at: number, known: Set<number>): void {
  const twice = view.getUint16(at + 6)
  for (let i = 0; i < twice; i += 2) {
    const end = view.getUint16(at + 14 + i)
    const first = view.getUint16(at + 16 + twice + i)
    const delta = view.getUint16(at + 16 + 2 * twice + i)
    const offsetAt = at + 16 + 3 * twice + i
    const offset = view.getUint16(offsetAt)
    for (let code = first; code <= end && code !== 0xff_ff; code++) {
      const glyph = offset === 0 ? code + delta : view.getUint16(offsetAt + offset + 2 * (code - first))
      if ((glyph & 0xff_ff) !== 0) known.add(code)
    }
  }
}

function addFormat12(view: DataView, at: number, known: Set<number>): void {
  const groups = view.getUint32(at + 12)
  for (let i = 0; i < groups; i++) {
    const last = view.getUint32(at + 20 + 12 * i)
    for (let code = view.getUint32(at + 16 + 12 * i); code <= last; code++) known.add(code)
  }
}

const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0e|\ufe0f|\u20e3/gu

/** Emoji that the font can't draw are left out: on paper they would be empty boxes. */
export const withoutEmoji = (text: string, covers: Covers): string => {
  const plain = text.replace(PICTURE, (sign) => (covers(sign.codePointAt(0)!) ? sign : ''))
  return plain === text ? text : plain.replace(/ {2,}/g, ' ').trim()
}

/** Invisible characters are no glyphs, so no font has to know them. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]/u

/** Anything else that the font lacks becomes a question mark: the last resort where no font of the machine knows it. */
export const onlyCovered = (text: string, covers: Covers): string =>
  text.replace(/./gsu, (sign) => (covers(sign.codePointAt(0)!) || INVISIBLE.test(sign) ? sign : '?'))
