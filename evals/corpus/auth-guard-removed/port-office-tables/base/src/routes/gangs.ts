import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const gangs = new Store("ga");
export const router = new Router("/gangs");

router.get("/", requireRole("viewer"), () => {
  const rows = gangs.all();
  return ok(rows.map((row) => row.name));
});

router.get("/sum", requireRole("office"), () => {
  return ok(gangs.all().reduce((sum, row) => sum + Number(row.people), 0));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const gang = gangs.change(params.id, { closed: true, by: user?.name });
  return gang ? ok(gang.by) : missing(params.id);
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return gangs.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const gang = gangs.find(params.id);
  return gang ? ok({ name: gang.name, shift: gang.shift, phone: gang.phone ?? null }) : missing(params.id);
});

router.get("/of/:shift", requireRole("viewer"), ({ params }) => {
  const found = gangs.all().filter((row) => row.shift === params.shift);
  return ok(found.map((row) => row.id));
});

router.post("/", requireRole("office"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.people !== "number" || body.people < 0) return wrong("people");
  if (typeof body.shift !== "string") return wrong("shift");
  return made(gangs.add({ name: body.name, people: body.people, shift: body.shift }));
});

router.patch("/:id", requireRole("office"), ({ params, body }) => {
  if (typeof body.shift !== "string") return wrong("shift");
  const gang = gangs.change(params.id, { shift: body.shift });
  return gang ? ok(gang) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return gangs.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const gang = gangs.find(params.id);
  return gang ? ok(gang) : missing(params.id);
});
