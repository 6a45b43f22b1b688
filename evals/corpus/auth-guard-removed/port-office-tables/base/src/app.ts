import type { Answer, Call } from "./http/router.ts";
import { router as cranes } from "./routes/cranes.ts";
import { router as berths } from "./routes/berths.ts";
import { router as tugs } from "./routes/tugs.ts";
import { router as pilots } from "./routes/pilots.ts";
import { router as vessels } from "./routes/vessels.ts";
import { router as gangs } from "./routes/gangs.ts";
import { router as permits } from "./routes/permits.ts";
import { router as inspections } from "./routes/inspections.ts";
import { router as fees } from "./routes/fees.ts";
import { router as moorings } from "./routes/moorings.ts";
import { router as crews } from "./routes/crews.ts";
import { router as incidents } from "./routes/incidents.ts";
import { router as visitors } from "./routes/visitors.ts";
import { router as keys } from "./routes/keys.ts";
import { router as lights } from "./routes/lights.ts";

const ROUTERS = [
  cranes,
  berths,
  tugs,
  pilots,
  vessels,
  gangs,
  permits,
  inspections,
  fees,
  moorings,
  crews,
  incidents,
  visitors,
  keys,
  lights,
];

/** Answers one call; the first part of the path says which router. */
export function answer(call: Omit<Call, "params">): Answer {
  for (const router of ROUTERS) {
    if (call.path !== router.prefix && !call.path.startsWith(`${router.prefix}/`)) continue;
    const rest = call.path.slice(router.prefix.length) || "/";
    return router.handle({ ...call, path: rest, params: {} }) ?? { status: 404, body: "no such path" };
  }
  return { status: 404, body: "no such path" };
}

/** Method and path of every route, for the page of the interface. */
export function routes(): [string, string][] {
  return ROUTERS.flatMap((router) => router.routes.map((route): [string, string] => [route.method, router.prefix + route.path]));
}
