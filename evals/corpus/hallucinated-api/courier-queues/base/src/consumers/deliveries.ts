import type { Bus, Message, Services } from "../types.ts";

// The goods have been handed over.
export function deliveries(bus: Bus, { jobs }: Services) {
  bus.on("deliveries", (message: Message, done: (error?: Error) => void) => {
    const { job, courier, at, photo } = message.body as { job: string; courier: string; at: string; photo: string };
    if (!job) {
      done();
      return;
    }
    jobs.delivered(job, courier, at, photo).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
