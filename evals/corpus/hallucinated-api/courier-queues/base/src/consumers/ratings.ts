import type { Bus, Message, Services } from "../types.ts";

// Stars for a courier.
export function ratings(bus: Bus, { people }: Services) {
  bus.on("ratings", (message: Message, done: (error?: Error) => void) => {
    const { courier, stars, order } = message.body as { courier: string; stars: number; order: string };
    if (stars < 1 || stars > 5) {
      done();
      return;
    }
    people.rate(courier, stars, order).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
