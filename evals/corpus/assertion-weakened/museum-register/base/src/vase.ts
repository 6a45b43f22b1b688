export interface Vase {
  shape: string;
  height: number | null;
  handles: number;
  glazed: boolean;
}

/** A line of the register: shape, height, handles, glazed, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Vase {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("vase: 4 fields wanted");
  return {
    shape: parts[0],
    height: parts[1] === "" ? null : Number(parts[1]),
    handles: Number.parseInt(parts[2], 10),
    glazed: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Vase): string {
  const size = item.height === null ? "not measured" : `${item.height} cm`;
  return `${item.shape}, handles ${item.handles}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Vase[]): string[] {
  return items.toSorted((one, other) => one.handles - other.handles).map((item) => item.shape);
}
