/** Copies of the data folder and its health. */
import { dirname, relative, resolve } from 'node:path'
import { MeriloError } from '../core/errors.ts'
import { backup, restore, type Manifest } from '../store/backup.ts'
import type { Stores } from '../store/data-folder.ts'
import { makeFolder } from './folder.ts'

export { doctor as examine, type DoctorFinding } from '../store/doctor.ts'

/** Throws `app.backup-inside`, `app.folder-unwritable` and the `backup.*` errors. */
export async function backupFolder(stores: Stores, target: string, at: string): Promise<Manifest> {
  const inside = stores.folder === null ? '..' : relative(resolve(stores.folder), resolve(target))
  if (!inside.startsWith('..')) throw new MeriloError('app.backup-inside', { folder: target })
  await makeFolder(dirname(resolve(target)))
  return backup(stores, target, at)
}

/** Throws `app.folder-unwritable`, `restore.folder-not-empty` and the `backup.*` errors. */
export async function restoreFolder(copy: string, folder: string): Promise<Manifest> {
  await makeFolder(dirname(resolve(folder)))
  return restore(copy, folder)
}
