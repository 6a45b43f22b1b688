import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const visitors = new Store("vi");
export const router = new Router("/visitors");

router.get("/", requireRole("planner"), () => {
  const rows = visitors.all();
  return ok(rows.map((row) => row.name));
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const visitor = visitors.find(params.id);
  return visitor ? ok({ name: visitor.name, company: visitor.company, phone: visitor.phone ?? null }) : missing(params.id);
});

router.get("/sum", requireRole("viewer"), () => {
  return ok(visitors.all().reduce((sum, row) => sum + Number(row.days), 0));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const visitor = visitors.change(params.id, { closed: true, by: user?.name });
  return visitor ? ok(visitor.by) : missing(params.id);
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return visitors.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.get("/of/:company", requireRole("planner"), ({ params }) => {
  const found = visitors.all().filter((row) => row.company === params.company);
  return ok(found.map((row) => row.id));
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.company !== "string") return wrong("company");
  if (typeof body.days !== "number" || body.days < 0) return wrong("days");
  return made(visitors.add({ name: body.name, company: body.company, days: body.days }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.company !== "string") return wrong("company");
  const visitor = visitors.change(params.id, { company: body.company });
  return visitor ? ok(visitor) : missing(params.id);
});

router.delete("/:id", requireRole("office"), ({ params }) => {
  return visitors.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("planner"), ({ params }) => {
  const visitor = visitors.find(params.id);
  return visitor ? ok(visitor) : missing(params.id);
});
