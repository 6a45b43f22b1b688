import type { Bus, Message, Services } from "../types.ts";

// A kitchen changes its hours.
export function hours(bus: Bus, { kitchens }: Services) {
  bus.on("hours", (message: Message, done: (error?: Error) => void) => {
    const { kitchen, day, from, until } = message.body as { kitchen: string; day: string; from: string; until: string };
    if (!day) {
      done();
      return;
    }
    kitchens.hours(kitchen, day, from, until).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
