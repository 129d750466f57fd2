import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { MeriloError } from '../core/errors.ts'

/**
 * Makes a folder and those above it. Not `recursive`: on file systems that refuse new names (`/proc`), Node tries for
 * ever. Throws `app.folder-unwritable`.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    const above = dirname(path)
    if (code !== 'ENOENT' || above === path || (await stat(above).catch(() => null)) !== null)
      throw new MeriloError('app.folder-unwritable', { folder: path }, { cause })
    await makeFolder(above)
    await makeFolder(path)
  }
}
