import { z } from '@hono/zod-openapi'
import { NETWORKS } from '../../core/facts/types.ts'
import { MEASURE_IDS } from '../../core/measures/ids.ts'

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const Name = z.object({ id: z.string(), name: z.string() })
const Network = z.enum(NETWORKS)

const AccountChoice = z.union([
  z.object({ id: z.string().min(1).max(200) }),
  z.object({ network: Network, name: z.string().trim().min(1).max(200) }),
])

const Mapping = z.object({
  level: z.enum(['day', 'post', 'lead', 'sale', 'spend']),
  network: Network,
  columns: z.record(z.string().max(1000), z.string().max(60)),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
})

/** What a person answers about a file. */
export const ChoicesBody = z.object({
  account: AccountChoice.nullable().default(null),
  network: Network.nullable().default(null),
  year: z.number().int().min(1990).max(2100).nullable().default(null),
  chats: z.array(z.string().max(200)).max(50).default([]),
  mapping: Mapping.nullable().default(null),
  dateOrder: z.enum(['dmy', 'mdy']).nullable().default(null),
})

export const UploadQuery = z.object({ name: z.string().min(1).max(1000) })
export const UploadAnswer = z.object({ id: z.string(), name: z.string(), size: z.number() })

const Reason = z.object({ text: z.string(), count: z.number(), rows: z.array(z.number()) })

const EarlierImport = z.object({
  id: z.string(),
  file: z.string(),
  at: z.string(),
  from: Day.nullable(),
  to: Day.nullable(),
})

export const PreviewAnswer = z.object({
  source: Name.nullable(),
  already: z.object({ id: z.string(), file: z.string(), at: z.string(), by: z.string().nullable() }).nullable(),
  rows: z.number(),
  facts: z.number(),
  from: Day.nullable(),
  to: Day.nullable(),
  lines: z.array(
    z.object({
      name: z.string(),
      level: z.enum(['account', 'post', 'campaign', 'event', 'slice']),
      facts: z.number(),
      from: Day,
      to: Day,
    }),
  ),
  accounts: z.array(Name.extend({ network: Network, networkName: z.string(), known: z.boolean() })),
  skipped: z.object({ count: z.number(), reasons: z.array(Reason), more: z.number() }),
  warnings: z.array(z.string()),
  asks: z.object({
    account: z
      .object({
        network: Network,
        networkName: z.string(),
        options: z.array(Name),
        own: z.string().nullable(),
        named: z.boolean(),
        needed: z.boolean(),
      })
      .nullable(),
    network: z.array(Name).nullable(),
    chats: z.array(Name.extend({ messages: z.number() })).nullable(),
    year: z.object({ value: z.number().nullable(), needed: z.boolean() }).nullable(),
    dateOrder: z.object({ text: z.string(), dmy: Day, mdy: Day }).nullable(),
    columns: z.boolean(),
    why: z.string().nullable(),
  }),
  columns: z
    .object({
      columns: z.array(
        z.object({
          name: z.string(),
          samples: z.array(z.string()),
          field: z.string().nullable(),
          note: z.enum(['average', 'rate', 'twice']).nullable(),
        }),
      ),
      mapping: Mapping,
      missing: z.array(z.string()),
      remembered: z.boolean(),
      fields: z.array(Name),
    })
    .nullable(),
  sample: z
    .object({
      name: z.string(),
      header: z.array(z.string()),
      rows: z.array(z.object({ row: z.number(), cells: z.array(z.string()) })),
    })
    .nullable(),
  /** Known causes (contests, ads, pauses) that it tells. */
  causes: z.number(),
  earlier: z.array(EarlierImport),
})

export const ImportBody = z.object({
  files: z
    .array(
      z.object({
        upload: z.string(),
        choices: ChoicesBody,
        /** Values that the look found: for the progress bar. */
        facts: z.number().int().min(0).default(0),
      }),
    )
    .min(1)
    .max(100),
})
export const JobAnswer = z.object({ job: z.string() })

/** The result of an import job: one entry per file, in their order. */
export const ImportedFile = z.object({
  upload: z.string(),
  imports: z.array(
    z.object({
      id: z.string(),
      already: z.boolean(),
      facts: z.number(),
      skipped: z.number(),
      from: Day.nullable(),
      to: Day.nullable(),
    }),
  ),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export const ImportedFiles = z.object({ files: z.array(ImportedFile) })

const ImportRow = z.object({
  id: z.string(),
  /** The file's name, or in words what was typed. */
  title: z.string(),
  typed: z
    .object({ account: z.string(), measure: z.string(), grain: z.enum(['day', 'month']), period: z.string() })
    .nullable(),
  source: z.string(),
  accounts: z.array(Name),
  from: Day.nullable(),
  to: Day.nullable(),
  rows: z.number(),
  facts: z.number(),
  skipped: z.number(),
  warnings: z.array(z.string()),
  by: z.string().nullable(),
  at: z.string(),
  status: z.enum(['pending', 'done', 'undone']),
})

export const ImportsQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  account: z.string().max(200).default(''),
  status: z.enum(['all', 'done', 'undone']).default('all'),
})
export const ImportsAnswer = z.object({
  imports: z.array(ImportRow),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
})

export const SkippedQuery = z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) })
export const SkippedAnswer = z.object({
  title: z.string(),
  reasons: z.array(Reason),
  rows: z.array(z.object({ row: z.number(), reason: z.string() })),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
})

export const ImportAnswer = ImportRow.extend({ left: SkippedAnswer })

/** Imports that an undo would uncover. */
export const UndoLook = z.object({ title: z.string(), facts: z.number(), earlier: z.array(EarlierImport) })
export const UndoAnswer = z.object({ id: z.string(), title: z.string(), removed: z.number() })

export const SourcesAnswer = z.object({
  today: Day,
  uploadMb: z.number(),
  imports: z.number(),
  accounts: z.array(
    Name.extend({
      network: Network,
      networkName: z.string(),
      from: Day,
      to: Day,
      age: z.number(),
      state: z.enum(['fresh', 'due', 'old']),
      just: z.boolean(),
      sources: z.array(Name.extend({ to: Day.nullable(), at: z.string(), files: z.number() })),
    }),
  ),
  networks: z.array(Name),
  typable: z.array(
    Name.extend({
      group: z.string(),
      kind: z.enum(['stock', 'flow', 'unique', 'other']),
      money: z.boolean(),
    }),
  ),
})

const Measure = z.enum(MEASURE_IDS)
export const FiguresQuery = z.object({
  account: z.string().min(1).max(200),
  measure: Measure,
  grain: z.enum(['day', 'month']),
  period: z.string().regex(/^\d{4}(?:-\d{2})?$/),
})
export const FiguresAnswer = z.object({
  currency: z.string().nullable(),
  cells: z.array(
    z.object({
      at: z.string(),
      /** Minor units for money. */
      value: z.number().nullable(),
      /** Where the value came from, in words; null where there is none. */
      source: z.string().nullable(),
      typed: z.boolean(),
      open: z.boolean(),
    }),
  ),
})
export const FiguresBody = z.object({
  account: AccountChoice,
  measure: Measure,
  grain: z.enum(['day', 'month']),
  period: z.string().regex(/^\d{4}(?:-\d{2})?$/),
  values: z
    .array(z.object({ at: z.string().max(10), value: z.number().max(1e15).nullable() }))
    .min(1)
    .max(400),
})
export const FiguresSaved = z.object({ import: z.string().nullable(), account: z.string(), title: z.string() })

export const TemplateQuery = z.object({ lang: z.enum(['ru', 'en']).optional() })

export const AccountName = z.object({ name: z.string().trim().min(1).max(100) })
