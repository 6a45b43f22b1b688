export type Row = { id: string } & Record<string, unknown>;

/** Rows of one kind, in memory; the harbour's database stands behind it in production. */
export class Store {
  private readonly rows = new Map<string, Row>();
  private readonly letter: string;
  private next = 1;

  constructor(letter: string) {
    this.letter = letter;
  }

  all(): Row[] {
    return [...this.rows.values()];
  }

  find(id: string): Row | undefined {
    return this.rows.get(id);
  }

  add(values: Record<string, unknown>): Row {
    const row = { ...values, id: `${this.letter}${this.next++}` };
    this.rows.set(row.id, row);
    return row;
  }

  change(id: string, values: Record<string, unknown>): Row | undefined {
    const row = this.rows.get(id);
    return row && Object.assign(row, values, { id });
  }

  drop(id: string): boolean {
    return this.rows.delete(id);
  }
}
