export interface Tool {
  trade: string;
  length: number | null;
  blades: number;
  year: number;
}

/** A line of the register: trade, length, blades, year, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Tool {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("tool: 4 fields wanted");
  return {
    trade: parts[0],
    length: parts[1] === "" ? null : Number(parts[1]),
    blades: Number.parseInt(parts[2], 10),
    year: Number.parseInt(parts[3], 10),
  };
}

/** The label on the wall. */
export function label(item: Tool): string {
  const size = item.length === null ? "not measured" : `${item.length} cm`;
  return `${item.trade}, blades ${item.blades}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Tool[]): string[] {
  return items.toSorted((one, other) => one.blades - other.blades).map((item) => item.trade);
}
