/** The three families of facts: their key, their columns, and how staged rows become rows of the table. */

export interface Family {
  table: string
  /** Columns that make a fact unique inside its workspace. */
  key: readonly string[]
  columns: readonly string[]
  /** Rows of the import in the table's columns, in any order. Values: $workspace, $import_no, $base. */
  incoming: string
}

/** Staged day numbers become dates. */
const date = (column: string) => `date '1970-01-01' + ${column}`

const observationFrom = (staged: string, subjectId: string) => `
  select $workspace, n.series_no, ${subjectId}, ${date('s.day_from')}, ${date('s.day_to')}, s.value,
    o.source_no, $import_no::integer, s.row_no
  from ${staged} s join numbered n using (line) join sourced o using (origin)`

export const observations: Family = {
  table: 'observation',
  key: ['series_no', 'subject_id', 'day_from', 'day_to'],
  columns: [
    'workspace_id',
    'series_no',
    'subject_id',
    'day_from',
    'day_to',
    'value',
    'source_no',
    'import_no',
    'row_no',
  ],
  incoming: `${observationFrom('staged_plain', `''`)} union all ${observationFrom('staged_subject', 's.subject_id')}`,
}

export const posts: Family = {
  table: 'post',
  key: ['account', 'post_id'],
  columns: [
    'workspace_id',
    'account',
    'post_id',
    'post_no',
    'published_at',
    'day',
    'hour',
    'format',
    'title',
    'url',
    'flags',
    'import_no',
    'row_no',
  ],
  incoming: `
    select $workspace, account, post_id, ($base::integer + row_number() over ())::integer, published_at, ${date('day')},
      hour, format, title, url, flags, $import_no::integer, row_no
    from staged_post`,
}

export const events: Family = {
  table: 'event',
  key: ['account', 'type', 'event_id'],
  columns: [
    'workspace_id',
    'account',
    'type',
    'event_id',
    'happened_at',
    'day',
    'actor',
    'staff',
    'ref',
    'text',
    'origin',
    'source',
    'medium',
    'campaign',
    'content',
    'tone',
    'status',
    'seconds',
    'pages',
    'minor',
    'currency',
    'reach',
    'engagements',
    'import_no',
    'row_no',
  ],
  incoming: `
    select $workspace, account, type, event_id, happened_at, ${date('day')}, actor, staff = 1, ref, text, origin, source, medium,
      campaign, content, tone, status, seconds, pages, minor::bigint, currency, reach, engagements, $import_no::integer,
      row_no
    from staged_event`,
}

export const FAMILIES: readonly Family[] = [observations, posts, events]
