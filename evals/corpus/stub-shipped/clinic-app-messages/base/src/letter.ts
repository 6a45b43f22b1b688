import type { Channel, Reminder } from "./channel.ts";

/** Letters are printed by the front desk in the evening. */
export class Letter implements Channel {
  readonly name = "letter";
  readonly tray: string;
  readonly queue: string[] = [];

  constructor(tray: string) {
    this.tray = tray;
  }

  async send(reminder: Reminder): Promise<string> {
    this.queue.push(`${reminder.patient}\n\n${reminder.text}`);
    return `tray ${this.tray}`;
  }
}
