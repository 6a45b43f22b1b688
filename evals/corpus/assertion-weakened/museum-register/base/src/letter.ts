export interface Letter {
  sender: string;
  pages: number;
  year: number;
  sealed: boolean;
}

/** A line of the register: sender, pages, year, sealed, split by semicolons; a number that is not known stays empty. */
export function parse(line: string): Letter {
  const parts = line.split(";").map((part) => part.trim());
  if (parts.length !== 4) throw new RangeError("letter: 4 fields wanted");
  return {
    sender: parts[0],
    pages: Number.parseInt(parts[1], 10),
    year: Number.parseInt(parts[2], 10),
    sealed: parts[3] === "yes",
  };
}

/** The label on the wall. */
export function label(item: Letter): string {
  return `${item.sender}, pages ${item.pages}`;
}

/** The order of the shelves. */
export function shelves(items: Letter[]): string[] {
  return items.toSorted((one, other) => one.pages - other.pages).map((item) => item.sender);
}
