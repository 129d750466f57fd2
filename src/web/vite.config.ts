/** The web bundle: one chunk per screen, nothing inlined, because the CSP allows only files of our own. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { initialSize } from './initial-size.ts'
import { preloadFonts } from './preload-fonts.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite-web'),
  plugins: [initialSize({ limitKb: 180 }), preloadFonts()],
  build: {
    outDir: here('../../dist/web'),
    // Which files a screen needs: the server names them in its page.
    manifest: true,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: ['chrome120', 'firefox128', 'safari17'],
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // All screens are called `screen.tsx`: their folders name their chunks.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${/screens\/([^/]+)\//.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
      },
      // Marks for servers that render React; there is none here.
      onLog: (level, log, show) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log)),
    },
  },
  server: {
    port: Number(process.env.MERILO_WEB_PORT ?? 5173),
    strictPort: true,
    proxy: { '^/api/': process.env.MERILO_API ?? 'http://127.0.0.1:7400' },
  },
})
