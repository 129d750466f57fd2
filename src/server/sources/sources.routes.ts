/** Where the figures come from: files, figures typed by hand, the list of both, taking one back. */
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { templateFile } from '../../app/sources/template.ts'
import type { Env } from '../http/env.ts'
import { brandFile, brandRoute, routes } from '../http/routes.ts'
import * as schemas from './sources.schemas.ts'
import { discard, findUpload, receive } from './uploads.ts'

const Upload = { upload: z.string() }
const Import = { import: z.string() }

export const sourcesRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/sources',
      may: 'brand.see',
      summary: 'Accounts, how fresh their figures are and where they come from',
      answer: schemas.SourcesAnswer,
    }),
    async (c) => {
      const { uploadMb } = c.var.services.config
      return c.json({ ...(await c.var.ask('sources.get', {})), uploadMb }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/files',
      may: 'brand.work',
      summary: 'Takes one file (the body is its bytes) and keeps it for a look; nothing is imported yet',
      query: schemas.UploadQuery,
      answer: schemas.UploadAnswer,
    }),
    async (c) => {
      const { config } = c.var.services
      const { id, name, size } = await receive(config.dataDir, c.req.raw.body as never, {
        brand: c.var.brand,
        name: c.req.valid('query').name,
        declared: lengthOf(c.req.header('content-length')),
        mb: config.uploadMb,
      })
      return c.json({ id, name, size }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/files/{upload}/preview',
      may: 'brand.work',
      summary: 'What the file is and what it would bring; nothing is imported yet',
      params: Upload,
      body: schemas.ChoicesBody,
      answer: schemas.PreviewAnswer,
    }),
    async (c) => {
      const { path, name } = await uploadOf(c, c.req.valid('param').upload)
      return c.json(await c.var.ask('sources.preview', { path, name, choices: c.req.valid('json') }), 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'delete',
      path: '/files/{upload}',
      may: 'brand.work',
      summary: 'Forgets a file that was not imported',
      params: Upload,
      answer: z.object({ id: z.string() }),
    }),
    async (c) => {
      const upload = await uploadOf(c, c.req.valid('param').upload)
      await discard(upload)
      return c.json({ id: upload.id }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/imports',
      may: 'brand.work',
      summary: 'Imports files that were looked at, as a job',
      body: schemas.ImportBody,
      answer: schemas.JobAnswer,
    }),
    async (c) => {
      const { files } = c.req.valid('json')
      const { engine, jobs } = c.var.services
      const { brand, lang, record } = c.var
      const { person } = c.var.signed!
      const uploads = await Promise.all(
        files.map(async ({ upload, choices, facts }) => {
          const { path, name } = await uploadOf(c, upload)
          return { upload, path, name, choices, facts }
        }),
      )
      const { id } = jobs.start({ brand, personId: person.id }, async (progress) => {
        const done = await engine.ask('sources.import', { files: uploads }, { brand, lang, person, progress })
        for (const [at, { imports }] of done.files.entries())
          if (imports.some((one) => !one.already)) await record('import.add', uploads[at]!.name)
        return done
      })
      return c.json({ job: id }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/imports',
      may: 'brand.see',
      summary: 'What was imported, the newest first',
      query: schemas.ImportsQuery,
      answer: schemas.ImportsAnswer,
    }),
    async (c) => c.json(await c.var.ask('sources.imports', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/imports/{import}',
      may: 'brand.see',
      summary: 'One import with a page of the rows that were not taken',
      params: Import,
      query: schemas.SkippedQuery,
      answer: schemas.ImportAnswer,
    }),
    async (c) => {
      const { page } = c.req.valid('query')
      return c.json(await c.var.ask('sources.one', { id: c.req.valid('param').import, page }), 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/imports/{import}/skipped',
      may: 'brand.see',
      summary: 'Rows that were not taken, and why',
      params: Import,
      query: schemas.SkippedQuery,
      answer: schemas.SkippedAnswer,
    }),
    async (c) => {
      const { page } = c.req.valid('query')
      return c.json(await c.var.ask('sources.skipped', { id: c.req.valid('param').import, page }), 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/imports/{import}/undo',
      may: 'brand.work',
      summary: 'What taking an import back would do',
      params: Import,
      answer: schemas.UndoLook,
    }),
    async (c) => c.json(await c.var.ask('sources.undo-look', { id: c.req.valid('param').import }), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/imports/{import}/undo',
      may: 'brand.work',
      summary: 'Takes an import back; what it had replaced stands again',
      params: Import,
      answer: schemas.UndoAnswer,
    }),
    async (c) => {
      const undone = await c.var.ask('sources.undo', { id: c.req.valid('param').import })
      await c.var.record('import.undo', undone.title)
      return c.json(undone, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/figures',
      may: 'brand.see',
      summary: 'A grid of figures of one account: days of a month or months of a year',
      query: schemas.FiguresQuery,
      answer: schemas.FiguresAnswer,
    }),
    async (c) => c.json(await c.var.ask('sources.figures', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/figures',
      may: 'brand.work',
      summary: 'Keeps typed figures as an import of their own',
      body: schemas.FiguresBody,
      answer: schemas.FiguresSaved,
    }),
    async (c) => {
      const saved = await c.var.ask('sources.type', c.req.valid('json'))
      await c.var.record('figures.add', saved.title)
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'patch',
      path: '/accounts/{account}',
      may: 'brand.work',
      summary: 'Names an account',
      params: { account: z.string() },
      body: schemas.AccountName,
      answer: z.object({ id: z.string(), name: z.string() }),
    }),
    async (c) => {
      const { name } = c.req.valid('json')
      const saved = await c.var.ask('sources.rename', { id: c.req.valid('param').account, name })
      await c.var.record('account.rename', name)
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandFile({
      path: '/templates/{file}',
      may: 'brand.see',
      summary: 'An empty table to fill in: leads, spend or causes, as .csv or .xlsx',
      params: { file: z.string().max(40) },
      query: schemas.TemplateQuery,
      type: 'application/octet-stream',
    }),
    async (c) => {
      const { body, type, plain, name } = await templateFile(
        c.req.valid('param').file,
        c.req.valid('query').lang ?? c.var.lang,
      )
      return c.body(body as never, 200, {
        'content-type': type,
        'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    },
  )

const uploadOf = (c: Context<Env>, id: string) => findUpload(c.var.services.config.dataDir, c.var.brand, id)

const lengthOf = (header: string | undefined): number | null =>
  header !== undefined && /^\d+$/.test(header) ? Number(header) : null
