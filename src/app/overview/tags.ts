/** Words by which an agency sorts its brands: «ресторан», «Анна», «премиум». */
import type { AppContext } from '../context.ts'

const SETTING = 'tags'

export async function tagsOf(app: AppContext): Promise<string[]> {
  const kept = await app.book.settings.get(app.workspace, SETTING)
  return kept === null ? [] : (JSON.parse(kept) as string[])
}

/** Each once, whatever its case, in the order in which they were given. */
export async function saveTags(app: AppContext, tags: readonly string[]): Promise<string[]> {
  const known = new Map<string, string>()
  for (const tag of tags.map((one) => one.trim().replace(/\s+/g, ' ')))
    if (tag !== '' && !known.has(tag.toLowerCase())) known.set(tag.toLowerCase(), tag)
  const kept = [...known.values()]
  await app.book.settings.set(app.workspace, SETTING, JSON.stringify(kept))
  return kept
}
