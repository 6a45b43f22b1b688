import { payouts } from "./consumers/payouts.ts";
import { refunds } from "./consumers/refunds.ts";
import { positions } from "./consumers/positions.ts";
import { offers } from "./consumers/offers.ts";
import { pickups } from "./consumers/pickups.ts";
import { deliveries } from "./consumers/deliveries.ts";
import { complaints } from "./consumers/complaints.ts";
import { ratings } from "./consumers/ratings.ts";
import { shifts } from "./consumers/shifts.ts";
import { menus } from "./consumers/menus.ts";
import { hours } from "./consumers/hours.ts";
import { invoices } from "./consumers/invoices.ts";
import { letters } from "./consumers/letters.ts";
import { texts } from "./consumers/texts.ts";
import { vouchers } from "./consumers/vouchers.ts";
import { zones } from "./consumers/zones.ts";
import { weather } from "./consumers/weather.ts";
import { audits } from "./consumers/audits.ts";
import type { Bus, Services } from "./types.ts";

export const consumers = [
  payouts,
  refunds,
  positions,
  offers,
  pickups,
  deliveries,
  complaints,
  ratings,
  shifts,
  menus,
  hours,
  invoices,
  letters,
  texts,
  vouchers,
  zones,
  weather,
  audits,
];

export function start(bus: Bus, services: Services): void {
  for (const begin of consumers) begin(bus, services);
}
