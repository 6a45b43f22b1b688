import type { Bus, Message, Services } from "../types.ts";

// The area of a kitchen changes.
export function zones(bus: Bus, { map }: Services) {
  bus.on("zones", (message: Message, done: (error?: Error) => void) => {
    const { kitchen, corners } = message.body as { kitchen: string; corners: number };
    if (corners < 3) {
      done();
      return;
    }
    map.zone(kitchen, corners).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
