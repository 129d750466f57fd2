/** What a brand's settings may be: zones and currencies that this machine can count in, pictures that are what they say. */
export function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const currencies = new Set(Intl.supportedValuesOf('currency'))
export const isCurrency = (code: string): boolean => currencies.has(code)

const DATA_URI = /^data:image\/(png|jpeg|svg\+xml);base64,([A-Za-z0-9+/]+=*)$/
const MAGIC = { png: [0x89, 0x50, 0x4e, 0x47], jpeg: [0xff, 0xd8, 0xff] } as const

/** A logo goes into HTML, PDF and PPTX reports: what only calls itself a picture would break them. */
export function isPicture(uri: string): boolean {
  const [, type, body] = DATA_URI.exec(uri) ?? []
  if (type === undefined || body === undefined) return false
  const bytes = Buffer.from(body, 'base64')
  if (type === 'svg+xml')
    return /<svg[\s>]/.test(bytes.toString('utf8')) && !/<script|<!ENTITY/i.test(bytes.toString('utf8'))
  return MAGIC[type as keyof typeof MAGIC].every((byte, i) => bytes[i] === byte)
}
