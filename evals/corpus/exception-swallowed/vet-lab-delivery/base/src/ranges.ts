/** How a value stands to the range of the species. */
export function between(name: string, value: number | undefined, low: number, high: number): string {
  if (value === undefined) return `${name} not measured`;
  if (value < low) return `${name} low`;
  return value > high ? `${name} high` : `${name} normal`;
}
