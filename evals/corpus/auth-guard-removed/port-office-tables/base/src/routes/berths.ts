import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const berths = new Store("be");
export const router = new Router("/berths");

router.get("/", requireRole("viewer"), () => {
  const rows = berths.all();
  return ok(rows.map((row) => row.name));
});

router.get("/sum", requireRole("viewer"), () => {
  return ok(berths.all().reduce((sum, row) => sum + Number(row.length), 0));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const berth = berths.change(params.id, { closed: true, by: user?.name });
  return berth ? ok(berth.by) : missing(params.id);
});

router.get("/of/:name", requireRole("viewer"), ({ params }) => {
  const found = berths.all().filter((row) => row.name === params.name);
  return ok(found.map((row) => row.id));
});

router.get("/board", () => {
  return ok(berths.all().map((row) => `${row.id} ${row.name}`));
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.length !== "number" || body.length < 0) return wrong("length");
  if (typeof body.depth !== "number" || body.depth < 0) return wrong("depth");
  return made(berths.add({ name: body.name, length: body.length, depth: body.depth }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.name !== "string") return wrong("name");
  const berth = berths.change(params.id, { name: body.name });
  return berth ? ok(berth) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return berths.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const berth = berths.find(params.id);
  return berth ? ok(berth) : missing(params.id);
});
