/** A chosen file as a data: URI small enough to keep: a large picture is drawn smaller, never larger. */
const MOST_CHARACTERS = 400_000
const MOST_SIDE = 640

/** null: no picture, or one that can't be made small enough. */
export async function pictureOf(file: File): Promise<string | null> {
  if (!/^image\/(png|jpeg|svg\+xml)$/.test(file.type)) return null
  const uri = await asDataUri(file)
  if (file.type === 'image/svg+xml') return uri.length <= MOST_CHARACTERS ? uri : null
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return null
  const scale = Math.min(1, MOST_SIDE / Math.max(bitmap.width, bitmap.height))
  if (scale === 1 && uri.length <= MOST_CHARACTERS) return uri
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const drawn = canvas.toDataURL(file.type)
  return drawn.length <= MOST_CHARACTERS ? drawn : null
}

const asDataUri = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(file)
  })
