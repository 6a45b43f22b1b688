import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const lights = new Store("li");
export const router = new Router("/lights");

router.get("/", requireRole("viewer"), () => {
  return ok(lights.all());
});

router.get("/of/:sector", requireRole("viewer"), ({ params }) => {
  const found = lights.all().filter((row) => row.sector === params.sector);
  return ok(found.map((row) => row.id));
});

router.get("/sum", requireRole("viewer"), () => {
  return ok(lights.all().reduce((sum, row) => sum + Number(row.range), 0));
});

router.get("/board", () => {
  return ok(lights.all().map((row) => `${row.id} ${row.name}`));
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const light = lights.change(params.id, { closed: true, by: user?.name });
  return light ? ok(light.by) : missing(params.id);
});

router.post("/", requireRole("office"), ({ body }) => {
  if (typeof body.name !== "string") return wrong("name");
  if (typeof body.range !== "number" || body.range < 0) return wrong("range");
  if (typeof body.sector !== "string") return wrong("sector");
  return made(lights.add({ name: body.name, range: body.range, sector: body.sector }));
});

router.patch("/:id", requireRole("office"), ({ params, body }) => {
  if (typeof body.sector !== "string") return wrong("sector");
  const light = lights.change(params.id, { sector: body.sector });
  return light ? ok(light) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return lights.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const light = lights.find(params.id);
  return light ? ok(light) : missing(params.id);
});
