import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const tugs = new Store("tu");
export const router = new Router("/tugs");

router.get("/", requireRole("planner"), () => {
  return ok(tugs.all());
});

router.post("/:id/close", requireRole("planner"), ({ params, user }) => {
  const tug = tugs.change(params.id, { closed: true, by: user?.name });
  return tug ? ok(tug.by) : missing(params.id);
});

router.get("/board", () => {
  return ok(tugs.all().map((row) => `${row.id} ${row.name}`));
});

router.get("/of/:name", requireRole("planner"), ({ params }) => {
  const found = tugs.all().filter((row) => row.name === params.name);
  return ok(found.map((row) => row.id));
});

router.get("/sum", requireRole("viewer"), () => {
  return ok(tugs.all().reduce((sum, row) => sum + Number(row.pull), 0));
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.pull !== "number" || body.pull < 0) return wrong("pull");
  if (typeof body.crew !== "number" || body.crew < 0) return wrong("crew");
  return made(tugs.add({ name: body.name, pull: body.pull, crew: body.crew }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.crew !== "number") return wrong("crew");
  const tug = tugs.change(params.id, { crew: body.crew });
  return tug ? ok(tug) : missing(params.id);
});

router.delete("/:id", requireRole("office"), ({ params }) => {
  return tugs.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("planner"), ({ params }) => {
  const tug = tugs.find(params.id);
  return tug ? ok(tug) : missing(params.id);
});
