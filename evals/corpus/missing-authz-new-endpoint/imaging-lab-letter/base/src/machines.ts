import { Router } from "./router.ts";
import type { Lab } from "./lab.ts";

/** How long each machine was in use. */
export function machineRoutes(lab: Lab): Router {
  return new Router().on("GET", "/:name/minutes", ({ params }) => {
    const used = [...lab.studies.values()].filter((study) => study.machine === params.name);
    return { status: 200, body: used.reduce((sum, study) => sum + study.minutes, 0) };
  });
}
