/** Where bytes come from: a file that is read piece by piece, or memory. A file that changes meanwhile is refused. */
import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { MeriloError } from '../core/errors.ts'

export interface ByteSource {
  name: string
  size: number
  /** Fewer bytes only at the end. */
  read: (from: number, length: number) => Promise<Uint8Array>
  /** From `from` to the end; the next piece is being read while the caller works on this one. */
  chunks: (from?: number, size?: number) => AsyncIterable<Uint8Array>
}

const CHUNK = 512 * 1024

const FS_CODES: Record<string, string> = {
  ENOENT: 'files.missing',
  ENOTDIR: 'files.missing',
  EACCES: 'files.no-access',
  EPERM: 'files.no-access',
  EISDIR: 'files.directory',
  EMFILE: 'files.too-many-open',
  ENFILE: 'files.too-many-open',
}

/** The operating system's refusal as an error that a person may read. */
export function fileError(cause: unknown, path: string): MeriloError {
  if (cause instanceof MeriloError) return cause
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  return new MeriloError(FS_CODES[code] ?? 'files.unreadable', { file: basename(path), detail: code }, { cause })
}

/** Throws `files.missing`, `files.directory`, `files.no-access`, `files.not-a-file`, `files.empty`. */
export async function fileSource(path: string): Promise<ByteSource> {
  const name = basename(path)
  const seen = await stat(path).catch((cause: unknown) => Promise.reject(fileError(cause, path)))
  if (seen.isDirectory()) throw new MeriloError('files.directory', { file: name })
  if (!seen.isFile()) throw new MeriloError('files.not-a-file', { file: name })
  if (seen.size === 0) throw new MeriloError('files.empty', { file: name })

  const unchanged = async (handle: FileHandle): Promise<void> => {
    const now = await handle.stat()
    if (now.size !== seen.size || now.mtimeMs !== seen.mtimeMs || now.ino !== seen.ino)
      throw new MeriloError('files.changed', { file: name })
  }
  const opened = async <T>(work: (handle: FileHandle) => Promise<T>): Promise<T> => {
    const handle = await open(path, 'r').catch((cause: unknown) => Promise.reject(fileError(cause, path)))
    try {
      await unchanged(handle)
      return await work(handle)
    } catch (cause) {
      throw fileError(cause, path)
    } finally {
      await handle.close()
    }
  }

  return {
    name,
    size: seen.size,
    read: (from, length) =>
      opened(async (handle) => {
        const buffer = new Uint8Array(Math.max(0, Math.min(length, seen.size - from)))
        let filled = 0
        while (filled < buffer.length) {
          const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, from + filled)
          if (bytesRead === 0) throw new MeriloError('files.changed', { file: name })
          filled += bytesRead
        }
        return buffer
      }),
    chunks: async function* (from = 0, size = CHUNK) {
      const handle = await open(path, 'r').catch((cause: unknown) => Promise.reject(fileError(cause, path)))
      try {
        await unchanged(handle)
        let at = from
        let next = handle.read(new Uint8Array(size), 0, size, at)
        while (true) {
          const { bytesRead, buffer } = await next
          if (bytesRead === 0) break
          at += bytesRead
          next = handle.read(new Uint8Array(size), 0, size, at)
          // A caller that stops half-way must not leave a rejection that nobody hears.
          next.catch(() => undefined)
          yield buffer.subarray(0, bytesRead)
        }
        await unchanged(handle)
        if (at !== seen.size) throw new MeriloError('files.changed', { file: name })
      } catch (cause) {
        throw fileError(cause, path)
      } finally {
        await handle.close()
      }
    },
  }
}

export function memorySource(bytes: Uint8Array, name: string): ByteSource {
  if (bytes.length === 0) throw new MeriloError('files.empty', { file: name })
  return {
    name,
    size: bytes.length,
    read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
    // oxlint-disable-next-line typescript/require-await -- the interface is asynchronous for the sake of files
    chunks: async function* (from = 0, size = CHUNK) {
      for (let at = from; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}
