import type { Bus, Message, Services } from "../types.ts";

// The goods have been taken.
export function pickups(bus: Bus, { jobs }: Services) {
  bus.on("pickups", (message: Message, done: (error?: Error) => void) => {
    const { job, courier, at } = message.body as { job: string; courier: string; at: string };
    if (!job) {
      done();
      return;
    }
    jobs.picked(job, courier, at).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
