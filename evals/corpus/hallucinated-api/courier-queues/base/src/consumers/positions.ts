import type { Bus, Message, Services } from "../types.ts";

// Where the couriers are.
export function positions(bus: Bus, { map }: Services) {
  bus.on("positions", (message: Message, done: (error?: Error) => void) => {
    const { courier, lat, lon } = message.body as { courier: string; lat: number; lon: number };
    if (!Number.isFinite(lat)) {
      done();
      return;
    }
    map.move(courier, lat, lon).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
