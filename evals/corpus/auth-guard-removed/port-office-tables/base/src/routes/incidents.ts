import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const incidents = new Store("in");
export const router = new Router("/incidents");

router.get("/", requireRole("planner"), () => {
  return ok(incidents.all());
});

router.post("/:id/close", requireRole("planner"), ({ params, user }) => {
  const incident = incidents.change(params.id, { closed: true, by: user?.name });
  return incident ? ok(incident.by) : missing(params.id);
});

router.get("/:id/people", requireRole("office"), ({ params }) => {
  const incident = incidents.find(params.id);
  return incident ? ok({ place: incident.place, note: incident.note, phone: incident.phone ?? null }) : missing(params.id);
});

router.get("/of/:note", requireRole("planner"), ({ params }) => {
  const found = incidents.all().filter((row) => row.note === params.note);
  return ok(found.map((row) => row.id));
});

router.patch("/:id/phone", requireRole("office"), ({ params, body }) => {
  if (typeof body.phone !== "string") return wrong("phone");
  return incidents.change(params.id, { phone: body.phone }) ? ok(params.id) : missing(params.id);
});

router.get("/sum", requireRole("office"), () => {
  return ok(incidents.all().reduce((sum, row) => sum + Number(row.grade), 0));
});

router.post("/", requireRole("office"), ({ body }) => {
  if (typeof body.place !== "string") return wrong("place");
  if (typeof body.note !== "string") return wrong("note");
  if (typeof body.grade !== "number" || body.grade < 0) return wrong("grade");
  return made(incidents.add({ place: body.place, note: body.note, grade: body.grade }));
});

router.patch("/:id", requireRole("office"), ({ params, body }) => {
  if (typeof body.place !== "string") return wrong("place");
  const incident = incidents.change(params.id, { place: body.place });
  return incident ? ok(incident) : missing(params.id);
});

router.delete("/:id", requireRole("manager"), ({ params }) => {
  return incidents.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("planner"), ({ params }) => {
  const incident = incidents.find(params.id);
  return incident ? ok(incident) : missing(params.id);
});
