/** Slanted lines: the same sign everywhere for «похоже на накрутку», readable in grey too. */
export const Hatch = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="4" height="4" fill="var(--sheet)" />
      <line x1="0" y1="0" x2="0" y2="4" stroke="var(--suspect)" strokeWidth="3" />
    </pattern>
  </defs>
)
