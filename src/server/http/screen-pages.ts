/** The application's page, naming what the screen of an address needs, so that nothing waits for the main script. */
interface Entry {
  file: string
  isEntry?: boolean
  imports?: readonly string[]
  css?: readonly string[]
}
/** As Vite writes it: by the source file. */
export type Manifest = Readonly<Record<string, Entry>>

/** Scripts and styles of a chunk and of all that it imports, without what the page itself loads. */
export function filesOf(manifest: Manifest, source: string): { scripts: string[]; styles: string[] } {
  const own = new Set(Object.keys(manifest).filter((key) => manifest[key]!.isEntry))
  const seen = new Set<string>()
  const visit = (key: string): void => {
    const entry = manifest[key]
    if (entry === undefined || seen.has(key) || own.has(key)) return
    seen.add(key)
    entry.imports?.forEach(visit)
  }
  visit(source)
  const entries = [...seen].map((key) => manifest[key]!)
  return { scripts: entries.map(({ file }) => file), styles: entries.flatMap(({ css = [] }) => css) }
}

/** Folders of screens are called as the last part of their address; two addresses have no such part. */
export function screenOf(path: string): string {
  const [first = '', , screen] = path.split('/').slice(1)
  return first === 'b' ? screen || 'overview' : first || 'portfolio'
}

/** By the address's path. `page`: index.html as built. */
export function screenPages(page: string, manifest: Manifest): (path: string) => string {
  const made = new Map<string, string>()
  return (path) => {
    const source = `screens/${screenOf(path)}/screen.tsx`
    // Addresses are anybody's: only those of screens are kept.
    if (!(source in manifest)) return page
    return made.getOrInsertComputed(source, () => {
      const { scripts, styles } = filesOf(manifest, source)
      const links = [
        ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
        ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
      ]
      return page.replace('</head>', `  ${links.join('\n    ')}\n  </head>`)
    })
  }
}
