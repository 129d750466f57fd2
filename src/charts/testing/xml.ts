/** A strict little reader of our own SVG, for tests: throws on anything that is not well-formed. */
export interface Tag {
  name: string
  attributes: Record<string, string>
  text: string
  parent: Tag | null
}

const TOKEN = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g

export function readXml(xml: string): readonly Tag[] {
  const tags: Tag[] = []
  let open: Tag | null = null
  for (const [, close, name, attributes, empty, text, stray] of xml.matchAll(TOKEN)) {
    if (stray !== undefined) throw new Error('a stray «<»')
    if (text !== undefined) {
      if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)) throw new Error(`a bare ampersand in «${text}»`)
      if (open) open.text += text
      else if (text.trim() !== '') throw new Error(`text outside: «${text}»`)
    } else if (close === '/') {
      if (open?.name !== name) throw new Error(`</${name}> closes <${open?.name}>`)
      open = open!.parent
    } else {
      const found = [...(attributes ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)]
      const tag: Tag = {
        name: name!,
        attributes: Object.fromEntries(found.map((match) => [match[1]!, match[2]!])),
        text: '',
        parent: open,
      }
      if (found.length !== Object.keys(tag.attributes).length) throw new Error(`an attribute twice in <${name}>`)
      tags.push(tag)
      if (empty !== '/') open = tag
    }
  }
  if (open) throw new Error(`<${open.name}> is never closed`)
  return tags
}
