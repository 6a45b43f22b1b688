import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const keys = new Store("ke");
export const router = new Router("/keys");

router.get("/", requireRole("viewer"), () => {
  const rows = keys.all();
  return ok(rows.map((row) => row.cabinet));
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return keys.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.get("/sum", requireRole("office"), () => {
  return ok(keys.all().reduce((sum, row) => sum + Number(row.copies), 0));
});

router.get("/of/:door", requireRole("viewer"), ({ params }) => {
  const found = keys.all().filter((row) => row.door === params.door);
  return ok(found.map((row) => row.id));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const key = keys.change(params.id, { closed: true, by: user?.name });
  return key ? ok(key.by) : missing(params.id);
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const key = keys.find(params.id);
  return key ? ok({ cabinet: key.cabinet, door: key.door, phone: key.phone ?? null }) : missing(params.id);
});

router.post("/", requireRole("office"), ({ body }) => {
  if (typeof body.cabinet !== "string") return wrong("cabinet");
  if (typeof body.door !== "string") return wrong("door");
  if (typeof body.copies !== "number" || body.copies < 0) return wrong("copies");
  return made(keys.add({ cabinet: body.cabinet, door: body.door, copies: body.copies }));
});

router.patch("/:id", requireRole("office"), ({ params, body }) => {
  if (typeof body.copies !== "number") return wrong("copies");
  const key = keys.change(params.id, { copies: body.copies });
  return key ? ok(key) : missing(params.id);
});

router.delete("/:id", requireRole("office"), ({ params }) => {
  return keys.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const key = keys.find(params.id);
  return key ? ok(key) : missing(params.id);
});
