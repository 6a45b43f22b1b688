import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const cranes = new Store("cr");
export const router = new Router("/cranes");

router.get("/", requireRole("viewer"), () => {
  const rows = cranes.all();
  return ok(rows.map((row) => row.name));
});

router.post("/:id/close", requireRole("planner"), ({ params, user }) => {
  const crane = cranes.change(params.id, { closed: true, by: user?.name });
  return crane ? ok(crane.by) : missing(params.id);
});

router.get("/sum", requireRole("viewer"), () => {
  return ok(cranes.all().reduce((sum, row) => sum + Number(row.reach), 0));
});

router.get("/of/:berth", requireRole("viewer"), ({ params }) => {
  const found = cranes.all().filter((row) => row.berth === params.berth);
  return ok(found.map((row) => row.id));
});

router.get("/board", () => {
  return ok(cranes.all().map((row) => `${row.id} ${row.name}`));
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.reach !== "number" || body.reach < 0) return wrong("reach");
  if (typeof body.berth !== "string") return wrong("berth");
  return made(cranes.add({ name: body.name, reach: body.reach, berth: body.berth }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.reach !== "number") return wrong("reach");
  const crane = cranes.change(params.id, { reach: body.reach });
  return crane ? ok(crane) : missing(params.id);
});

router.delete("/:id", requireRole("office"), ({ params }) => {
  return cranes.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const crane = cranes.find(params.id);
  return crane ? ok(crane) : missing(params.id);
});
