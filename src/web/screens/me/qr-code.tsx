/** A QR code as one path of squares. Always dark on light, with its quiet edge: cameras ask for that in the dark theme too. */
import { encode } from 'uqr'

const EDGE = 4

export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 0 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + EDGE} ${y + EDGE}h1v1h-1z` : ''))).join('')
  const whole = size + 2 * EDGE
  return (
    <svg className="me__qr" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
