/** To be written. */
import type { EvidenceOf } from '../../evidence.ts'
import { Drawer } from '../../ui/index.ts'

export interface EvidenceDrawerProps extends EvidenceOf {
  onClose: () => void
}

export default function EvidenceDrawer({ kpi, onClose }: EvidenceDrawerProps) {
  return (
    <Drawer open onClose={onClose} title={kpi}>
      …
    </Drawer>
  )
}
