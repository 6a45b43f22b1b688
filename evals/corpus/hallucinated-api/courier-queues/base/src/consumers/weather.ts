import type { Bus, Message, Services } from "../types.ts";

// Rain and storm for the map.
export function weather(bus: Bus, { map }: Services) {
  bus.on("weather", (message: Message, done: (error?: Error) => void) => {
    const { area, rain, wind } = message.body as { area: string; rain: number; wind: number };
    if (!area) {
      done();
      return;
    }
    map.weather(area, rain, wind).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
