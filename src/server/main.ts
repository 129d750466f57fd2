/**
 * `npm start`. As small as it is because both settings serve only what is loaded after them.
 *
 * What Node makes of the sources is kept beside the packages: the next start, of the engine's thread too, need not do it
 * again. And each statement of the facts engine holds a thread of Node's pool until it is answered: with the usual four, an
 * answer waited for its compression until long questions were over. Waiting threads cost nothing.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../../node_modules/.cache/merilo')
enableCompileCache(kept)
process.env.NODE_COMPILE_CACHE ||= kept
process.env.UV_THREADPOOL_SIZE ||= '16'
await import('./serve.ts')
