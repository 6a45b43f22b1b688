import { made, missing, ok, wrong } from "../http/answers.ts";
import { requireRole } from "../http/guards.ts";
import { Router } from "../http/router.ts";
import { Store } from "../store.ts";

export const fees = new Store("fe");
export const router = new Router("/fees");

router.get("/", requireRole("viewer"), () => {
  return ok(fees.all());
});

router.post("/:id/close", requireRole("manager"), ({ params, user }) => {
  const fee = fees.change(params.id, { closed: true, by: user?.name });
  return fee ? ok(fee.by) : missing(params.id);
});

router.get("/of/:tariff", requireRole("viewer"), ({ params }) => {
  const found = fees.all().filter((row) => row.tariff === params.tariff);
  return ok(found.map((row) => row.id));
});

router.get("/sum", requireRole("office"), () => {
  return ok(fees.all().reduce((sum, row) => sum + Number(row.amount), 0));
});

router.post("/", requireRole("office"), ({ body }) => {
  if (typeof body.vessel !== "string") return wrong("vessel");
  if (typeof body.amount !== "number" || body.amount < 0) return wrong("amount");
  if (typeof body.tariff !== "string") return wrong("tariff");
  return made(fees.add({ vessel: body.vessel, amount: body.amount, tariff: body.tariff }));
});

router.patch("/:id", requireRole("office"), ({ params, body }) => {
  if (typeof body.amount !== "number") return wrong("amount");
  const fee = fees.change(params.id, { amount: body.amount });
  return fee ? ok(fee) : missing(params.id);
});

router.delete("/:id", requireRole("office"), ({ params }) => {
  return fees.drop(params.id) ? ok(params.id) : missing(params.id);
});

router.get("/:id", requireRole("viewer"), ({ params }) => {
  const fee = fees.find(params.id);
  return fee ? ok(fee) : missing(params.id);
});
