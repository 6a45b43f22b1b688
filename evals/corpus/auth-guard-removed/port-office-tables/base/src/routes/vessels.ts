import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const vessels = new Store("ve");
export const router = new Router("/vessels");

router.get("/", requireRole("planner"), () => {
  return ok(vessels.all());
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const vessel = vessels.change(params.id, { closed: true, by: user?.name });
  return vessel ? ok(vessel.by) : missing(params.id);
});

router.get("/sum", requireRole("office"), () => {
  return ok(vessels.all().reduce((sum, row) => sum + Number(row.draught), 0));
});

router.get("/of/:flag", requireRole("planner"), ({ params }) => {
  const found = vessels.all().filter((row) => row.flag === params.flag);
  return ok(found.map((row) => row.id));
});

router.get("/board", () => {
  return ok(vessels.all().map((row) => `${row.id} ${row.name}`));
});

router.post("/", requireRole("planner"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.flag !== "string") return wrong("flag");
  if (typeof body.draught !== "number" || body.draught < 0) return wrong("draught");
  return made(vessels.add({ name: body.name, flag: body.flag, draught: body.draught }));
});

router.patch("/:id", requireRole("planner"), ({ params, body }) => {
  if (typeof body.draught !== "number") return wrong("draught");
  const vessel = vessels.change(params.id, { draught: body.draught });
  return vessel ? ok(vessel) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return vessels.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("planner"), ({ params }) => {
  const vessel = vessels.find(params.id);
  return vessel ? ok(vessel) : missing(params.id);
});
