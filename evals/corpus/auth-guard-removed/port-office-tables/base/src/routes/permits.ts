import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const permits = new Store("pe");
export const router = new Router("/permits");

router.get("/", requireRole("viewer"), () => {
  const rows = permits.all();
  return ok(rows.map((row) => row.holder));
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return permits.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const permit = permits.change(params.id, { closed: true, by: user?.name });
  return permit ? ok(permit.by) : missing(params.id);
});

router.get("/sum", requireRole("office"), () => {
  return ok(permits.all().reduce((sum, row) => sum + Number(row.days), 0));
});

router.get("/of/:purpose", requireRole("viewer"), ({ params }) => {
  const found = permits.all().filter((row) => row.purpose === params.purpose);
  return ok(found.map((row) => row.id));
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const permit = permits.find(params.id);
  return permit ? ok({ holder: permit.holder, purpose: permit.purpose, phone: permit.phone ?? null }) : missing(params.id);
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.holder !== "string") return wrong("holder");
  if (typeof body.purpose !== "string") return wrong("purpose");
  if (typeof body.days !== "number" || body.days < 0) return wrong("days");
  return made(permits.add({ holder: body.holder, purpose: body.purpose, days: body.days }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.days !== "number") return wrong("days");
  const permit = permits.change(params.id, { days: body.days });
  return permit ? ok(permit) : missing(params.id);
});

router.delete("/:id", requireRole("office"), ({ params }) => {
  return permits.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const permit = permits.find(params.id);
  return permit ? ok(permit) : missing(params.id);
});
