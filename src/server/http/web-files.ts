/** The built web client. Files with a hash in their name never change; every other address is the application itself. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Handler } from 'hono'
import type { Env } from './env.ts'

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
const FOREVER = 'public, max-age=31536000, immutable'

export function webFiles(root: string): Handler<Env> {
  const known = new Map<string, Uint8Array<ArrayBuffer> | null>()
  const read = async (path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    let bytes = known.get(path)
    if (bytes === undefined) {
      bytes = await readFile(join(root, path)).then(
        (buffer) => new Uint8Array(buffer),
        () => null,
      )
      if (bytes !== null) known.set(path, bytes)
    }
    return bytes
  }
  return async (c) => {
    const path = normalize(decodeURIComponent(c.req.path)).replace(/^[/\\]+/, '')
    const inside = !path.startsWith(`..${sep}`) && path !== '..' && !path.includes('\0')
    const file = inside && extname(path) in TYPES ? await read(path) : null
    if (file !== null)
      return c.body(file, 200, {
        'content-type': TYPES[extname(path)]!,
        'cache-control': path.startsWith('assets/') ? FOREVER : 'no-cache',
      })
    // A missing picture is missing; a missing page is an address of the application.
    if (extname(path) in TYPES) return c.notFound()
    const page = await read('index.html')
    if (page === null) return c.notFound()
    return c.body(page, 200, { 'content-type': TYPES['.html']!, 'cache-control': 'no-cache' })
  }
}
