import type { Bus, Message, Services } from "../types.ts";

// A job is offered to a courier.
export function offers(bus: Bus, { jobs }: Services) {
  bus.on("offers", (message: Message, done: (error?: Error) => void) => {
    const { job, courier, until } = message.body as { job: string; courier: string; until: number };
    if (until < Date.now()) {
      done();
      return;
    }
    jobs.offer(job, courier, until).then(
      () => done(),
      (error: Error) => done(error),
    );
  });
}
