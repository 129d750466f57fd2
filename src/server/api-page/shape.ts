/** A JSON schema as people write shapes: `{ name: string, accounts: [{ id: string }] }`. */
import type { Schema } from './document.ts'

const DEEPEST = 12

export function shapeOf(schema: Schema, depth = 0): string {
  if (depth > DEEPEST) return '…'
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const options = schema.anyOf ?? schema.oneOf
  if (options) return [...new Set(options.map((one) => shapeOf(one, depth)))].join(' | ')
  if (schema.allOf) return schema.allOf.map((one) => shapeOf(one, depth)).join(' & ')
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  const shown = types.map((type) => {
    if (type === 'object') return objectOf(schema, depth)
    if (type === 'array') return `[${schema.items ? shapeOf(schema.items, depth) : 'any'}]`
    return type
  })
  return shown.length === 0 ? 'any' : shown.join(' | ')
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, depth: number): string {
  const inner = '  '.repeat(depth + 1)
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${shapeOf(schema, depth + 1)}`,
  )
  if (typeof additionalProperties === 'object') lines.push(`${inner}[key]: ${shapeOf(additionalProperties, depth + 1)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`
}
