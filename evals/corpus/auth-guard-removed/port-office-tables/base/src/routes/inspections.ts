import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const inspections = new Store("in");
export const router = new Router("/inspections");

router.get("/", requireRole("viewer"), () => {
  const rows = inspections.all();
  return ok(rows.map((row) => row.vessel));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const inspection = inspections.change(params.id, { closed: true, by: user?.name });
  return inspection ? ok(inspection.by) : missing(params.id);
});

router.get("/of/:officer", requireRole("viewer"), ({ params }) => {
  const found = inspections.all().filter((row) => row.officer === params.officer);
  return ok(found.map((row) => row.id));
});

router.get("/sum", requireRole("viewer"), () => {
  return ok(inspections.all().reduce((sum, row) => sum + Number(row.score), 0));
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return inspections.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const inspection = inspections.find(params.id);
  return inspection ? ok({ vessel: inspection.vessel, officer: inspection.officer, phone: inspection.phone ?? null }) : missing(params.id);
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.vessel !== "string") return wrong("vessel");
  if (typeof body.officer !== "string") return wrong("officer");
  if (typeof body.score !== "number" || body.score < 0) return wrong("score");
  return made(inspections.add({ vessel: body.vessel, officer: body.officer, score: body.score }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.score !== "number") return wrong("score");
  const inspection = inspections.change(params.id, { score: body.score });
  return inspection ? ok(inspection) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return inspections.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const inspection = inspections.find(params.id);
  return inspection ? ok(inspection) : missing(params.id);
});
