/** Labels that must not overlap: each as near to its own place as the others and the ends allow. */
export interface Placed {
  at: number
  /** Height (or width) that the label takes. */
  size: number
}

/**
 * The middles of the labels, in the order given, inside `[from, to]`. Neighbours that collide are moved apart
 * around their common middle (pool adjacent violators); when there is no room at all they are packed from `from`.
 */
export function spread(labels: readonly Placed[], [from, to]: readonly [number, number]): readonly number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at || a - b)
  const groups: { items: number[]; size: number; at: number }[] = []
  for (const i of order) {
    groups.push({ items: [i], size: labels[i]!.size, at: clamp(labels[i]!.at, labels[i]!.size) })
    for (let last = groups.length - 1; last > 0 && overlap(groups[last - 1]!, groups[last]!); last--) {
      const [above, below] = groups.splice(last - 1, 2) as [(typeof groups)[number], (typeof groups)[number]]
      const size = above.size + below.size
      const at =
        (above.at * above.items.length + below.at * below.items.length) / (above.items.length + below.items.length)
      groups.push({ items: [...above.items, ...below.items], size, at: clamp(at, size) })
    }
  }
  const middles = labels.map(({ at }) => at)
  for (const { items, size, at } of groups) {
    let edge = at - size / 2
    for (const i of items) {
      middles[i] = edge + labels[i]!.size / 2
      edge += labels[i]!.size
    }
  }
  return middles

  function clamp(at: number, size: number): number {
    return Math.max(from + size / 2, Math.min(to - size / 2, at))
  }
}

const overlap = (above: { at: number; size: number }, below: { at: number; size: number }): boolean =>
  above.at + above.size / 2 > below.at - below.size / 2 + 1e-9
