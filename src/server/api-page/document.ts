/** What the page needs of an OpenAPI document, in the order in which it is read. */
export interface Schema {
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: readonly string[]
  items?: Schema
  additionalProperties?: Schema | boolean
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
  default?: unknown
  description?: string
}

export interface Operation {
  method: string
  path: string
  summary: string
  rule: string
  parameters: readonly { name: string; in: string; required: boolean; schema: Schema }[]
  body: Schema | null
  /** A schema, or the media type of a file. */
  answer: Schema | string | null
}

export interface Group {
  id: GroupId
  operations: readonly Operation[]
}

const GROUPS = {
  door: ['setup', 'start-demo', 'sign-in', 'sign-out', 'me', 'reset-links', 'reset', 'jobs'],
  brands: ['portfolio', 'brands', 'demo', 'settings', 'tags', 'overview', 'point-a'],
  sources: ['sources', 'files', 'imports', 'figures', 'accounts', 'templates'],
  goals: ['goals', 'agreement'],
  plan: ['plan', 'strategy', 'tasks', 'calendar', 'notes'],
  content: ['content', 'talk', 'traffic', 'mentions'],
  checks: ['checks', 'evidence'],
  reports: ['reports', 'shares'],
  team: ['team', 'invitations', 'people', 'audit'],
  guide: ['guide'],
  other: [],
} as const
export type GroupId = keyof typeof GROUPS

interface Document {
  paths?: Record<string, Record<string, unknown>>
}
interface RawOperation {
  summary?: string
  tags?: string[]
  'x-may'?: string
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[]
  requestBody?: { content?: Record<string, { schema?: Schema }> }
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>
}

/** Groups that have any route; a tag that belongs to none is under `other`. */
export function groupsOf(document: Document): Group[] {
  const byGroup = new Map<GroupId, { tag: number; operation: Operation }[]>()
  for (const [path, methods] of Object.entries(document.paths ?? {}))
    for (const [method, value] of Object.entries(methods)) {
      const raw = value as RawOperation
      const [id, tag] = placeOf(raw.tags?.[0] ?? '')
      const list = byGroup.get(id) ?? []
      list.push({ tag, operation: operationOf(method, path, raw) })
      byGroup.set(id, list)
    }
  return (Object.keys(GROUPS) as GroupId[]).flatMap((id) => {
    const list = byGroup.get(id)
    // Stable: inside a tag the order is the one of the code.
    return list ? [{ id, operations: list.toSorted((a, b) => a.tag - b.tag).map(({ operation }) => operation) }] : []
  })
}

function placeOf(tag: string): [GroupId, number] {
  for (const [id, tags] of Object.entries(GROUPS) as [GroupId, readonly string[]][])
    if (tags.includes(tag)) return [id, tags.indexOf(tag)]
  return ['other', 0]
}

function operationOf(method: string, path: string, raw: RawOperation): Operation {
  const answer = Object.entries(raw.responses?.['200']?.content ?? {})[0]
  return {
    method: method.toUpperCase(),
    path,
    summary: raw.summary ?? '',
    rule: raw['x-may'] ?? 'open',
    parameters: (raw.parameters ?? []).map(({ name, in: where, required = false, schema = {} }) => ({
      name,
      in: where,
      required,
      schema,
    })),
    body: raw.requestBody?.content?.['application/json']?.schema ?? null,
    answer: answer === undefined ? null : answer[0] === 'application/json' ? (answer[1].schema ?? null) : answer[0],
  }
}
