import type { Bus, Message, Services } from "../types.ts";

// Money back to customers.
export function refunds(bus: Bus, { ledger }: Services) {
  bus.on("refunds", (message: Message, done: (error?: Error) => void) => {
    const { order, cents, reason } = message.body as { order: string; cents: number; reason: string };
    if (!order) {
      done();
      return;
    }
    ledger.refund(order, cents, reason).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
