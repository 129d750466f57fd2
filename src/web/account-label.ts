/** A brand is called the same in several networks: then the network tells its accounts apart. */
export const labelOf = ({ name, networkName }: { name: string; networkName: string | null }): string =>
  networkName === null || name.startsWith(networkName) ? name : `${name}, ${networkName}`
