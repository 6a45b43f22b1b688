import type { Bus, Message, Services } from "../types.ts";

// A voucher is used.
export function vouchers(bus: Bus, { ledger }: Services) {
  bus.on("vouchers", (message: Message, done: (error?: Error) => void) => {
    const { code, order, cents } = message.body as { code: string; order: string; cents: number };
    if (!code) {
      done();
      return;
    }
    ledger.voucher(code, order, cents).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
