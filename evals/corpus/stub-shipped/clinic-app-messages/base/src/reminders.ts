import type { Channel, Reminder } from "./channel.ts";
import { Letter } from "./letter.ts";
import type { Settings } from "./settings.ts";

/** The channels that the clinic has switched on. */
export function channels(settings: Settings): Channel[] {
  const known: Record<string, () => Channel> = {
    letter: () => new Letter(settings.letter.tray),
  };
  return settings.reminders.channels.filter((name) => name in known).map((name) => known[name]());
}

/** Sends a reminder over every channel and says where it went. */
export async function remind(settings: Settings, reminder: Reminder): Promise<string[]> {
  const sent: string[] = [];
  for (const channel of channels(settings)) sent.push(`${channel.name}: ${await channel.send(reminder)}`);
  return sent;
}
