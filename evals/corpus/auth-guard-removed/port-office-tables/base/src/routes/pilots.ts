import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const pilots = new Store("pi");
export const router = new Router("/pilots");

router.get("/", requireRole("planner"), () => {
  const rows = pilots.all();
  return ok(rows.map((row) => row.name));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const pilot = pilots.change(params.id, { closed: true, by: user?.name });
  return pilot ? ok(pilot.by) : missing(params.id);
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const pilot = pilots.find(params.id);
  return pilot ? ok({ name: pilot.name, district: pilot.district, phone: pilot.phone ?? null }) : missing(params.id);
});

router.get("/sum", requireRole("office"), () => {
  return ok(pilots.all().reduce((sum, row) => sum + Number(row.licence), 0));
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return pilots.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.get("/of/:district", requireRole("planner"), ({ params }) => {
  const found = pilots.all().filter((row) => row.district === params.district);
  return ok(found.map((row) => row.id));
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.licence !== "number" || body.licence < 0) return wrong("licence");
  if (typeof body.district !== "string") return wrong("district");
  return made(pilots.add({ name: body.name, licence: body.licence, district: body.district }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.licence !== "number") return wrong("licence");
  const pilot = pilots.change(params.id, { licence: body.licence });
  return pilot ? ok(pilot) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return pilots.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("planner"), ({ params }) => {
  const pilot = pilots.find(params.id);
  return pilot ? ok(pilot) : missing(params.id);
});
