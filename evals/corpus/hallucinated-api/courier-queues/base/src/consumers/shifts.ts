import type { Bus, Message, Services } from "../types.ts";

// A courier begins or ends a shift.
export function shifts(bus: Bus, { people }: Services) {
  bus.on("shifts", (message: Message, done: (error?: Error) => void) => {
    const { courier, state, at } = message.body as { courier: string; state: string; at: string };
    if (!courier) {
      done();
      return;
    }
    people.shift(courier, state, at).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
