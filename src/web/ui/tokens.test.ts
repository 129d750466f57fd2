/** WCAG 2.2: text keeps 4.5 : 1 on every ground that it stands on, marks and the edges of controls 3 : 1. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const tokensOf = (block: string): Record<string, string> =>
  Object.fromEntries(block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g).map(([, name, value]) => [name!, value!]))

const [light, darkBySystem, darkByChoice] = [
  /^:root \{([^}]*)\}/m,
  /:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/,
  /^ {2}:root\[data-theme='dark'\] \{([^}]*)\}/m,
].map((pattern) => tokensOf(pattern.exec(css)![1]!)) as [
  Record<string, string>,
  Record<string, string>,
  Record<string, string>,
]

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

const GROUNDS = ['paper', 'sheet', 'sunk']
const TEXTS = ['ink', 'muted', 'link', 'fact', 'good', 'warn', 'bad', 'suspect']
const MARKS = ['line-strong', 'axis', 'before', 'plan']

test('dark by choice and dark by the system are the same', () => {
  expect(darkByChoice).toEqual(darkBySystem)
})

for (const [theme, tokens] of [
  ['light', light],
  ['dark', { ...light, ...darkByChoice }],
] as const)
  test(`${theme}: what is read can be read`, () => {
    const pairs: (readonly [string, string, number])[] = [
      ...GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground, 4.5] as const)),
      ...GROUNDS.flatMap((ground) => MARKS.map((mark) => [mark, ground, 3] as const)),
      ...['good', 'warn', 'bad', 'suspect'].map((tone) => [tone, `${tone}-soft`, 4.5] as const),
      ...['bad-soft', 'fact-soft', 'accent-soft', 'warn-soft', 'good-soft'].map((soft) => ['ink', soft, 4.5] as const),
      ['accent-ink', 'accent', 4.5],
      ['paper', 'ink', 4.5],
      ['muted', 'bad-soft', 4.5],
      ['fact', 'fact-soft', 3],
    ]
    const weak = pairs.flatMap(([a, b, least]) => {
      const ratio = contrast(tokens[a]!, tokens[b]!)
      return ratio < least ? [`${a} on ${b}: ${ratio.toFixed(2)} < ${least}`] : []
    })
    expect(weak).toEqual([])
  })
