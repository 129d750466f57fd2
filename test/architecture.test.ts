/** The import table of ARCHITECTURE.md as a test: an import that it does not allow fails the build, with the reason. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')
/** Tests may use what only tests and scripts have. */
const HELPERS = [join(ROOT, 'test/'), join(ROOT, 'scripts/')]

/** Folder → the folders of src that it may import, and the packages and Node parts that it may use. */
const MAY_IMPORT: Record<string, { folders: readonly string[]; packages: readonly RegExp[] }> = {
  core: { folders: [], packages: [] },
  i18n: { folders: ['core'], packages: [] },
  charts: { folders: ['core', 'i18n'], packages: [] },
  'store/book': { folders: ['core'], packages: [/^kysely$/, /^node:/] },
  'store/facts': { folders: ['core'], packages: [/^@duckdb\/node-api$/, /^node:/] },
  'store/office': { folders: ['core', 'store/book'], packages: [/^kysely$/, /^node:/] },
  store: { folders: ['core', 'store/book', 'store/facts', 'store/office'], packages: [/^node:/] },
  files: { folders: ['core'], packages: [/^papaparse$/, /^hucre/, /^@e965\/xlsx$/, /^fflate$/, /^chardet$/, /^node:/] },
  reports: {
    folders: ['core', 'i18n', 'charts'],
    packages: [/^@myriaddreamin\/typst-ts-node-compiler$/, /^hucre/, /^pptxgenjs$/, /^node:/],
  },
  demo: { folders: ['core'], packages: [/^fflate$/] },
  app: {
    folders: ['core', 'i18n', 'charts', 'store', 'store/book', 'store/facts', 'files', 'reports', 'demo'],
    packages: [/^node:/],
  },
  cli: { folders: ['core', 'i18n', 'app'], packages: [/^node:/] },
  server: {
    folders: ['core', 'i18n', 'app', 'cli', 'store', 'store/book', 'store/facts', 'store/office', 'reports'],
    packages: [/^hono(\/|$)/, /^@hono\//, /^zod$/, /^pino$/, /^otpauth$/, /^uqr$/, /^vite$/, /^node:/],
  },
  // Of the core only shapes and small pure files, of the server only types: the budget of the bundle watches.
  web: {
    folders: ['core', 'i18n', 'charts', 'server'],
    packages: [
      /^react(-dom)?(\/|$)/,
      /^@tanstack\/react-(query|router)$/,
      /^uqr$/,
      /^hono\//,
      /^@fontsource/,
      /^vite$/,
      /^node:/,
    ],
  },
}

const folders = Object.keys(MAY_IMPORT).toSorted((a, b) => b.length - a.length)

const folderOf = (file: string): string | undefined => {
  const path = relative(SRC, file).replaceAll('\\', '/')
  return folders.find((folder) => path.startsWith(`${folder}/`))
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join(SRC, path))

const IMPORT =
  /^(?:import|export|\}).*?\bfrom ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]|\bimport\(\s*[`'"]([^`'"]+)[`'"]\s*\)/gm

const importsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .matchAll(IMPORT)
    .map((match) => (match[1] ?? match[2] ?? match[3])!)
    .toArray()

/** Tests and builders of fixtures may use the test tools and read what they test through any part below them, and the helpers of `test/`. */
const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file)

const complaints = sources.flatMap((file) => {
  const folder = folderOf(file)
  const name = relative(ROOT, file)
  if (folder === undefined) return [`${name}: its folder is not in the table of ARCHITECTURE.md`]
  const allowed = MAY_IMPORT[folder]!
  return importsOf(file).flatMap((target) => {
    if (target.startsWith('.')) {
      const other = folderOf(resolve(dirname(file), target))
      const fine =
        other === folder ||
        (other !== undefined && allowed.folders.includes(other)) ||
        (isTest(file) && (other !== undefined || HELPERS.some((one) => resolve(dirname(file), target).startsWith(one))))
      return fine
        ? []
        : [`${name} imports ${target}: src/${folder} may import only ${allowed.folders.join(', ') || 'nothing'}`]
    }
    const fine = isTest(file) || allowed.packages.some((pattern) => pattern.test(target))
    return fine ? [] : [`${name} imports the package ${target}: src/${folder} may not`]
  })
})

test('there are sources to check, and their imports are seen', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(importsOf(join(SRC, 'i18n/say.ts'))).toContain('../core/phrase.ts')
})

test('nothing imports what the table forbids', () => {
  expect(complaints).toEqual([])
})

test('the browser takes only types from the server, and tools of the build stay in the build', () => {
  const web = sources.filter((file) => folderOf(file) === 'web' && !isTest(file))
  const runs = web.filter((file) =>
    /^import (?!type )[^'"]*from ['"](\.\.\/)+server\//m.test(readFileSync(file, 'utf8')),
  )
  const build = web
    .filter((file) => importsOf(file).some((target) => /^node:|^vite$/.test(target)))
    .map((file) => relative(SRC, file))
  expect(runs).toEqual([])
  expect(build.toSorted()).toEqual(['web/initial-size.ts', 'web/preload-fonts.ts', 'web/vite.config.ts'])
})

test('core has no clock, no chance and no environment', () => {
  const impure = sources
    .filter((file) => folderOf(file) === 'core' && !isTest(file))
    .filter((file) =>
      /Date\.now\(|new Date\(\)|Math\.random\(|process\.|Temporal\.Now/.test(readFileSync(file, 'utf8')),
    )
  expect(impure.map((file) => relative(ROOT, file))).toEqual([])
})
