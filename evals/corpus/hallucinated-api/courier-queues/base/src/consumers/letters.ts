import type { Bus, Message, Services } from "../types.ts";

// Mail to customers.
export function letters(bus: Bus, { mail }: Services) {
  bus.on("letters", (message: Message, done: (error?: Error) => void) => {
    const { to, template, order } = message.body as { to: string; template: string; order: string };
    if (!to) {
      done();
      return;
    }
    mail.send(to, template, order).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
