import type { Bus, Message, Services } from "../types.ts";

// Monthly invoices of the kitchens.
export function invoices(bus: Bus, { ledger }: Services) {
  bus.on("invoices", (message: Message, done: (error?: Error) => void) => {
    const { kitchen, month, cents } = message.body as { kitchen: string; month: string; cents: number };
    if (cents === 0) {
      done();
      return;
    }
    ledger.invoice(kitchen, month, cents).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
