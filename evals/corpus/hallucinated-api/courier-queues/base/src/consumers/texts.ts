import type { Bus, Message, Services } from "../types.ts";

// Short messages to couriers.
export function texts(bus: Bus, { mail }: Services) {
  bus.on("texts", (message: Message, done: (error?: Error) => void) => {
    const { phone, text } = message.body as { phone: string; text: string };
    if (!phone) {
      done();
      return;
    }
    mail.text(phone, text).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
