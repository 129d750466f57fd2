/**
 * A person is kept as a pseudonym of whatever the file calls them: an e-mail, a phone, an id, a name, an address of a page.
 * Who asks for a person types any of these, in any spelling: all forms that a file may have used are tried.
 */
import { contactKey } from '../../files/lead-event.ts'

/** Ids as the sources write them: Telegram Desktop names people `user12345`, visits of Metrika are `metrika:12345`. */
const NUMBERED = ['', 'id', 'user', 'channel', 'metrika:'] as const

export function identitiesOf(typed: string): string[] {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '') return []
  const forms = new Set([text, text.toLowerCase()])
  const bare = text.replace(/^@/, '')
  forms.add(bare).add(bare.toLowerCase())
  const contact = contactKey(text)
  // Fewer digits are an id or a part of a name, not a phone.
  if (text.includes('@') || contact.length >= 10) forms.add(contact)
  const digits = /^(?:id|user|channel|metrika:)?(\d+)$/i.exec(bare)?.[1]
  if (digits !== undefined) for (const prefix of NUMBERED) forms.add(prefix + digits)
  const page = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}\/\S+)$/i.exec(text)?.[1]?.replace(/\/$/, '')
  if (page !== undefined)
    for (const scheme of ['', 'https://', 'http://']) for (const end of ['', '/']) forms.add(scheme + page + end)
  forms.delete('')
  return [...forms]
}
