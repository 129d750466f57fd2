import { expect, test } from 'vitest'
import { filesOf, screenOf, screenPages, type Manifest } from './screen-pages.ts'

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, css: ['assets/index.css'] },
  _ui: { file: 'assets/ui.js', imports: ['index.html', '_shared'], css: ['assets/ui.css'] },
  _shared: { file: 'assets/shared.js', imports: ['_ui'] },
  'screens/overview/screen.tsx': { file: 'assets/overview.js', imports: ['index.html', '_ui'], css: ['assets/o.css'] },
}

test('a screen needs what it imports, directly or not, once each, and not what the page loads anyway', () => {
  expect(filesOf(manifest, 'screens/overview/screen.tsx')).toEqual({
    scripts: ['assets/overview.js', 'assets/ui.js', 'assets/shared.js'],
    styles: ['assets/o.css', 'assets/ui.css'],
  })
})

test.each([
  ['/', 'portfolio'],
  ['/b/demo', 'overview'],
  ['/b/demo/', 'overview'],
  ['/b/demo/point-a', 'point-a'],
  ['/sign-in', 'sign-in'],
  ['/invite/secret', 'invite'],
])('%s is the screen %s', (path, screen) => expect(screenOf(path)).toBe(screen))

test('the page of a known screen names its files; any other address has the page as it was built', () => {
  const built = '<head><title>x</title></head>'
  const page = screenPages(built, manifest)
  expect(page('/b/demo')).toContain('<link rel="modulepreload" crossorigin href="/assets/overview.js">')
  expect(page('/b/demo')).toContain('<link rel="stylesheet" crossorigin href="/assets/ui.css">')
  for (const path of ['/b/demo/nowhere', '/__proto__', '/b/demo/../x', '/%00']) expect(page(path)).toBe(built)
})
