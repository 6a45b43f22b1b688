import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const crews = new Store("cr");
export const router = new Router("/crews");

router.get("/", requireRole("planner"), () => {
  const rows = crews.all();
  return ok(rows.map((row) => row.vessel));
});

router.get("/of/:captain", requireRole("planner"), ({ params }) => {
  const found = crews.all().filter((row) => row.captain === params.captain);
  return ok(found.map((row) => row.id));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const crew = crews.change(params.id, { closed: true, by: user?.name });
  return crew ? ok(crew.by) : missing(params.id);
});

router.get("/sum", requireRole("office"), () => {
  return ok(crews.all().reduce((sum, row) => sum + Number(row.people), 0));
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return crews.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const crew = crews.find(params.id);
  return crew ? ok({ vessel: crew.vessel, captain: crew.captain, phone: crew.phone ?? null }) : missing(params.id);
});

router.post("/", requireRole("office"), ({ body }) => {
  if (typeof body.vessel !== "string") return wrong("vessel");
  if (typeof body.captain !== "string") return wrong("captain");
  if (typeof body.people !== "number" || body.people < 0) return wrong("people");
  return made(crews.add({ vessel: body.vessel, captain: body.captain, people: body.people }));
});

router.patch("/:id", requireRole("office"), ({ params, body }) => {
  if (typeof body.people !== "number") return wrong("people");
  const crew = crews.change(params.id, { people: body.people });
  return crew ? ok(crew) : missing(params.id);
});

router.delete("/:id", requireRole("office"), ({ params }) => {
  return crews.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("planner"), ({ params }) => {
  const crew = crews.find(params.id);
  return crew ? ok(crew) : missing(params.id);
});
