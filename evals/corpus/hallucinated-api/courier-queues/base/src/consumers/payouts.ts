import type { Bus, Message, Services } from "../types.ts";

// Weekly money of the couriers.
export function payouts(bus: Bus, { ledger }: Services) {
  bus.on("payouts", (message: Message, done: (error?: Error) => void) => {
    const { courier, cents, week } = message.body as { courier: string; cents: number; week: string };
    if (cents <= 0) {
      done();
      return;
    }
    ledger.pay(courier, cents, week).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
