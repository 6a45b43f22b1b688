import type { Bus, Message, Services } from "../types.ts";

// Entries for the auditors.
export function audits(bus: Bus, { ledger }: Services) {
  bus.on("audits", (message: Message, done: (error?: Error) => void) => {
    const { actor, deed, subject } = message.body as { actor: string; deed: string; subject: string };
    if (!deed) {
      done();
      return;
    }
    ledger.note(actor, deed, subject).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
