import { GatewayBusy, Refused } from "./errors.ts";
import type { Result } from "./queue.ts";

export type Post = (path: string, body: unknown) => Promise<{ status: number; body: { reason?: string; wait?: number } }>;

/** Hands one result to the practice's inbox. */
export async function deliver(post: Post, result: Result): Promise<void> {
  const answer = await post(`/inbox/${result.practice}`, { id: result.id, animal: result.animal, values: result.values });
  if (answer.status === 429) {
    throw new GatewayBusy(answer.body.wait ?? 60);
  }
  if (answer.status >= 400 && answer.status < 500) {
    throw new Refused(answer.body.reason ?? "no reason given");
  }
  if (answer.status !== 202) {
    throw new Error(`unexpected status ${answer.status}`);
  }
}
