export type Result = { id: string; practice: string; animal: string; urgent: boolean; values: Record<string, number> };

/** Results that wait for delivery; urgent ones first. */
export class Queue {
  waiting: Result[];
  parked: Result[] = [];

  constructor(results: Result[]) {
    this.waiting = [...results].sort((a, b) => Number(b.urgent) - Number(a.urgent));
  }

  open(): Result[] {
    return [...this.waiting];
  }

  done(id: string): void {
    this.waiting = this.waiting.filter((one) => one.id !== id);
  }

  park(id: string): void {
    this.parked.push(...this.waiting.filter((one) => one.id === id));
    this.done(id);
  }
}
