import { Router } from "./router.ts";
import type { Lab } from "./lab.ts";

/** For the offices that send patients. */
export function partnerRoutes(lab: Lab): Router {
  return new Router().on("GET", "/list", ({ user }) => {
    return { status: 200, body: lab.ofOffice(user?.office ?? "").map((study) => study.id) };
  });
}
