import { Router } from "./router.ts";
import type { Lab } from "./lab.ts";

/** For the clinicians of the lab, who work on all studies. */
export function studyRoutes(lab: Lab): Router {
  return new Router()
    .on("GET", "/:id", ({ params }) => {
      const study = lab.studies.get(params.id);
      return study ? { status: 200, body: study } : { status: 404, body: "no such study" };
    })
    .on("GET", "/:id/minutes", ({ params }) => {
      const study = lab.studies.get(params.id);
      return study ? { status: 200, body: study.minutes } : { status: 404, body: "no such study" };
    });
}
