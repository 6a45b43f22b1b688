import { deliver, type Post } from "./client.ts";
import { GatewayBusy } from "./errors.ts";
import type { Queue } from "./queue.ts";

export type Log = (line: string) => void;

/** One run over the queue; the scheduler starts it every five minutes and pages when it throws. */
export async function run(queue: Queue, post: Post, log: Log): Promise<number> {
  let sent = 0;
  for (const result of queue.open()) {
    try {
      await deliver(post, result);
      queue.done(result.id);
      sent += 1;
    } catch (error) {
      if (error instanceof GatewayBusy) {
        log(`${result.id} later: ${error.message}`);
        continue;
      }
      throw error;
    }
  }
  return sent;
}
