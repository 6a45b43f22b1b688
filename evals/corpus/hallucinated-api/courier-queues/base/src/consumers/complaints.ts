import type { Bus, Message, Services } from "../types.ts";

// A customer complains.
export function complaints(bus: Bus, { desk }: Services) {
  bus.on("complaints", (message: Message, done: (error?: Error) => void) => {
    const { order, text, level } = message.body as { order: string; text: string; level: number };
    if (!text) {
      done();
      return;
    }
    desk.open(order, text, level).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
