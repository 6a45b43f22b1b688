import type { Hub } from "./hub.ts";
import { Session, type Socket } from "./session.ts";

/** Opens the session of one socket; the two functions go to the socket's events. */
export function open(hub: Hub, socket: Socket) {
  const session = new Session(hub, socket);
  return {
    message(text: string): void {
      const { type, lot } = JSON.parse(text) as { type: string; lot: string };
      if (type === "watch") session.watch(lot);
      else if (type === "leave") session.leave(lot);
    },
    closed(): void {
      session.close();
    },
  };
}
