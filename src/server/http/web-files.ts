/** The built web client. Files with a hash in their name never change; every other address is the application itself. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Handler } from 'hono'
import { getCookie } from 'hono/cookie'
import { COOKIE } from '../auth/sessions.ts'
import type { Env } from './env.ts'
import { screenPages, type Manifest } from './screen-pages.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}
const PACKABLE = new Set(['.js', '.css', '.svg'])
const FOREVER = 'public, max-age=31536000, immutable'

type Bytes = Uint8Array<ArrayBuffer>
interface File {
  bytes: Bytes
  /** Packed once, when first asked for. */
  brotli: Promise<Bytes> | null
}

const brotli = promisify(brotliCompress)
const pack = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }))

export function webFiles(root: string): Handler<Env> {
  const known = new Map<string, File | null>()
  const read = async (path: string): Promise<File | null> => {
    let file = known.get(path)
    if (file === undefined) {
      const bytes = await readFile(join(root, path)).catch(() => null)
      file = bytes === null ? null : { bytes: new Uint8Array(bytes), brotli: null }
      if (file !== null) known.set(path, file)
    }
    return file
  }
  const text = async (path: string): Promise<string> => new TextDecoder().decode((await read(path))?.bytes)
  const pages = (async () =>
    screenPages(await text('index.html'), JSON.parse((await text('.vite/manifest.json')) || '{}') as Manifest))()

  return async (c) => {
    const path = normalize(decodeURIComponent(c.req.path)).replace(/^[/\\]+/, '')
    const inside = !path.startsWith(`..${sep}`) && path !== '..' && !path.includes('\0') && !path.startsWith('.')
    const kind = extname(path)
    const file = inside && kind in TYPES ? await read(path) : null
    if (file !== null) {
      const cached = path.startsWith('assets/') ? FOREVER : 'no-cache'
      const headers = { 'content-type': TYPES[kind]!, 'cache-control': cached }
      if (!PACKABLE.has(kind) || !/\bbr\b/.test(c.req.header('accept-encoding') ?? ''))
        return c.body(file.bytes, 200, headers)
      file.brotli ??= pack(file.bytes)
      return c.body(await file.brotli, 200, { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' })
    }
    // A missing picture is missing; a missing page is an address of the application.
    if (kind in TYPES) return c.notFound()
    const page = (await pages)(c.req.path)
    if (page === '') return c.notFound()
    const own = getCookie(c, COOKIE) === undefined ? page : page.replace('<html ', '<html data-known ')
    return c.body(own, 200, { 'content-type': TYPES['.html']!, 'cache-control': 'no-cache', vary: 'cookie' })
  }
}
