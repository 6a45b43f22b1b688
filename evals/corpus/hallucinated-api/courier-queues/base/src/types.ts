export type { Bus, Message } from "../vendor/lanternq/index.ts";

type Service = Record<string, (...values: unknown[]) => Promise<unknown>>;

export type Services = Record<string, Service>;
