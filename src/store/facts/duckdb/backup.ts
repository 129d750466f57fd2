import type { Link } from './link.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * A consistent copy into a new file: one transaction reads the whole database while others go on reading and
 * committing. Nothing but a name of our own making stands in the SQL unquoted.
 */
export async function copyTo(db: Link, target: string): Promise<void> {
  const [row] = await db.rows('select current_database() as name')
  const name = String(row!.name).replaceAll('"', '""')
  await db.run(`attach ${quoted(target)} as merilo_copy`)
  try {
    await db.run(`copy from database "${name}" to merilo_copy`)
  } finally {
    await db.run('detach merilo_copy')
  }
}
