export type Bid = { lot: string; seq: number; amount: number };
export type Listener = (bid: Bid) => void;

export class Hub {
  private lots = new Map<string, Listener[]>();

  /** Returns the function that ends the subscription. */
  subscribe(lot: string, listener: Listener): () => void {
    const listeners = this.lots.get(lot) ?? [];
    const entry: Listener = (bid) => listener(bid);
    this.lots.set(lot, [...listeners, entry]);
    return () => {
      const left = (this.lots.get(lot) ?? []).filter((other) => other !== entry);
      if (left.length > 0) this.lots.set(lot, left);
      else this.lots.delete(lot);
    };
  }

  publish(bid: Bid): number {
    const listeners = this.lots.get(bid.lot) ?? [];
    for (const listener of listeners) listener(bid);
    return listeners.length;
  }
}
