/** The lock file must serve other machines too: npm forgets the parts of platforms that it can't see when it writes it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
const { packages } = JSON.parse(text) as {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string; version?: string }>
}

test('every prebuilt part of every platform is locked', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${path}: ${name}`),
  )
  expect(missing).toEqual([])
})

test('the lock file names no host', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([])
  expect(text).not.toMatch(/https?:\/\/(?!opencollective|github|paulmillr|tidelift)[^"]*registry/)
})
