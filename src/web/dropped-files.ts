/** Files dropped anywhere on a brand's page wait here until the sources screen takes them. */
import { store } from './store.ts'

const files = store<readonly File[]>([])

export const dropFiles = (dropped: readonly File[]): void => files.set([...files.get(), ...dropped])

/** What waits and a way to take all of it: `const { files, take } = useDroppedFiles()`. */
export const useDroppedFiles = () => ({
  files: files.use(),
  take: (): readonly File[] => {
    const waiting = files.get()
    files.set([])
    return waiting
  },
})
