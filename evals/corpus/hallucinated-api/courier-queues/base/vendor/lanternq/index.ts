// lanternq 5.2, in one process. Time is counted in deliveries here.

export type Message = { id: number; body: unknown; deliveries: number };

export type ConsumeOptions = {
  prefetch?: number; // messages at a time, 1 when left out
  visibility?: number; // seconds until a message that was not answered comes back
  maxDeliveries?: number; // how often a message is handed out before it leaves the queue
  deadLetter?: string; // the queue that takes it then; without one it is dropped
  backoff?: "none" | "double";
  [plugin: string]: unknown; // for plug-ins, passed through
};

type Taker = { options: ConsumeOptions; handler: (message: Message) => Promise<void> };

export class Bus {
  queues = new Map<string, Message[]>();
  takers = new Map<string, Taker>();
  count = 0;

  queue(name: string): Message[] {
    if (!this.queues.has(name)) this.queues.set(name, []);
    return this.queues.get(name)!;
  }

  send(name: string, body: unknown): number {
    this.count += 1;
    this.queue(name).push({ id: this.count, body, deliveries: 0 });
    return this.count;
  }

  on(name: string, handler: (message: Message, done: (error?: Error) => void) => void): void {
    const wait = (message: Message) =>
      new Promise<void>((good, bad) => handler(message, (error) => (error ? bad(error) : good())));
    this.takers.set(name, { options: { maxDeliveries: Infinity }, handler: wait });
  }

  consume(name: string, options: ConsumeOptions, handler: (message: Message) => Promise<void>): void {
    this.takers.set(name, { options, handler });
  }

  // Hand out what is in the queue, at most so many times.
  async run(name: string, times = 100): Promise<void> {
    const taker = this.takers.get(name);
    if (!taker) throw new Error(`nobody takes ${name}`);
    const { maxDeliveries = Infinity, deadLetter } = taker.options;
    const waiting = this.queue(name);
    while (waiting.length && times-- > 0) {
      const message = waiting.shift()!;
      message.deliveries += 1;
      try {
        await taker.handler(message);
      } catch {
        if (message.deliveries < maxDeliveries) waiting.push(message);
        else if (deadLetter) this.queue(deadLetter).push(message);
      }
    }
  }
}
