/** To be written. */
import { Page } from '../../ui/index.ts'

export default function Screen() {
  return <Page title="sources" />
}
