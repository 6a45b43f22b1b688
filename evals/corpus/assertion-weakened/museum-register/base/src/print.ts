export interface Print {
  plate: string;
  state: number;
  height: number | null;
  width: number | null;
}

/** A line of the register: plate, state, height, width, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Print {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("print: 4 fields wanted");
  return {
    plate: parts[0],
    state: Number.parseInt(parts[1], 10),
    height: parts[2] === "" ? null : Number(parts[2]),
    width: parts[3] === "" ? null : Number(parts[3]),
  };
}

/** The label on the wall. */
export function label(item: Print): string {
  const size = item.height === null ? "not measured" : `${item.height} cm`;
  return `${item.plate}, state ${item.state}, ${size}`;
}

/** The order of the shelves. */
export function shelves(items: Print[]): string[] {
  return items.toSorted((one, other) => one.state - other.state).map((item) => item.plate);
}
