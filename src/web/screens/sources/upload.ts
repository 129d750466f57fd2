/** Sends one file with a word about how far it is, which `fetch` cannot say. */
import { ApiError } from '../../api.ts'
import { currentLang } from '../../lang.ts'

export interface Uploading {
  done: Promise<{ id: string; name: string; size: number }>
  stop: () => void
}

/** Rejects with `ApiError`. `onShare`: 0…1. */
export function uploadFile(brand: string, file: File, onShare: (share: number) => void): Uploading {
  const request = new XMLHttpRequest()
  const done = new Promise<{ id: string; name: string; size: number }>((resolve, reject) => {
    request.open('POST', `/api/brands/${encodeURIComponent(brand)}/files?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('accept-language', currentLang())
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => {
      if (request.status === 200) return resolve(request.response as { id: string; name: string; size: number })
      const { error } = (request.response ?? {}) as { error?: { code?: string; message?: string } }
      reject(new ApiError(error?.code ?? 'unknown', error?.message ?? '', request.status))
    })
    for (const event of ['error', 'timeout', 'abort'] as const)
      request.addEventListener(event, () => reject(new ApiError('network', '', 0)))
    request.send(file)
  })
  return { done, stop: () => request.abort() }
}
