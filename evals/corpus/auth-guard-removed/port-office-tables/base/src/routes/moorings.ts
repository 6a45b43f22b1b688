import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const moorings = new Store("mo");
export const router = new Router("/moorings");

router.get("/", requireRole("viewer"), () => {
  const rows = moorings.all();
  return ok(rows.map((row) => row.berth));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const mooring = moorings.change(params.id, { closed: true, by: user?.name });
  return mooring ? ok(mooring.by) : missing(params.id);
});

router.get("/sum", requireRole("office"), () => {
  return ok(moorings.all().reduce((sum, row) => sum + Number(row.lines), 0));
});

router.get("/of/:vessel", requireRole("viewer"), ({ params }) => {
  const found = moorings.all().filter((row) => row.vessel === params.vessel);
  return ok(found.map((row) => row.id));
});

router.get("/board", () => {
  return ok(moorings.all().map((row) => `${row.id} ${row.berth}`));
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.berth !== "string") return wrong("berth");
  if (typeof body.vessel !== "string") return wrong("vessel");
  if (typeof body.lines !== "number" || body.lines < 0) return wrong("lines");
  return made(moorings.add({ berth: body.berth, vessel: body.vessel, lines: body.lines }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.berth !== "string") return wrong("berth");
  const mooring = moorings.change(params.id, { berth: body.berth });
  return mooring ? ok(mooring) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return moorings.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const mooring = moorings.find(params.id);
  return mooring ? ok(mooring) : missing(params.id);
});
