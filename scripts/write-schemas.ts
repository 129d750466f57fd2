/** Writes docs/schema/*.json from the shapes that the tests hold the command to. */
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { schemas } from '../test/contract/schemas.ts'

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../docs/schema/${name}.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`)
}
