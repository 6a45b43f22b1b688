import { Router, type Guard } from "./router.ts";
import { studyRoutes } from "./studies.ts";
import { partnerRoutes } from "./partners.ts";
import { machineRoutes } from "./machines.ts";
import type { Lab } from "./lab.ts";

const clinician: Guard = (call) => (call.user?.role === "clinician" ? undefined : { status: 403, body: "clinicians only" });
const known: Guard = (call) => (call.user ? undefined : { status: 401, body: "log in first" });

export function makeApp(lab: Lab): Router {
  const app = new Router();
  app.mount("/studies", studyRoutes(lab), [known, clinician]);
  app.mount("/partners", partnerRoutes(lab), [known]);
  app.mount("/machines", machineRoutes(lab), [known]);
  return app;
}
