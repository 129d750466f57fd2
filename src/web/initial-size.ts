/** How much JavaScript a first visit loads before any screen, gzipped; the build fails above the limit. */
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

interface Chunk {
  code: string
  imports: readonly string[]
}

/** Bytes of the entry and of all that it imports at once. */
export function initialBytes(chunks: ReadonlyMap<string, Chunk>, entry: string): number {
  const seen = new Set<string>()
  const visit = (name: string): number => {
    const chunk = chunks.get(name)
    if (!chunk || seen.has(name)) return 0
    seen.add(name)
    return gzipSync(chunk.code).length + chunk.imports.reduce((sum, next) => sum + visit(next), 0)
  }
  return visit(entry)
}

export const initialSize = ({ limitKb }: { limitKb: number }): Plugin => ({
  name: 'merilo:initial-size',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = new Map(
      Object.entries(bundle).flatMap(([name, file]) => (file.type === 'chunk' ? [[name, file]] : [])),
    )
    const entry = Object.entries(bundle).find(([, file]) => file.type === 'chunk' && file.isEntry)?.[0] ?? ''
    const kb = initialBytes(chunks, entry) / 1024
    const words = `initial JavaScript: ${kb.toFixed(1)} KB gzip of ${limitKb} KB`
    if (kb > limitKb) this.error(words)
    else this.info(words)
  },
})
