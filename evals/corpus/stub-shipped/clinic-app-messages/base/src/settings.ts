import { readFileSync } from "node:fs";

export interface Settings {
  clinic: string;
  stage: string;
  reminders: { channels: string[] };
  letter: { tray: string };
  app: { gateway: string; sender: string };
}

/** The settings of a stage; CLINIC_STAGE names it on the servers. */
export function settings(stage: string = process.env.CLINIC_STAGE ?? "local"): Settings {
  return JSON.parse(readFileSync(new URL(`../config/${stage}.json`, import.meta.url), "utf8"));
}
