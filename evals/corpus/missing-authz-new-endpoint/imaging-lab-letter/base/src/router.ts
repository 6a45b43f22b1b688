export type User = { name: string; role: "clinician" | "partner" | "technician"; office?: string };
export type Call = { method: string; path: string; user?: User; params: Record<string, string> };
export type Answer = { status: number; body: unknown };
export type Handler = (call: Call) => Answer;
export type Guard = (call: Call) => Answer | undefined;

type Route = { method: string; pattern: RegExp; names: string[]; handler: Handler };

export class Router {
  private readonly routes: Route[] = [];
  private readonly mounts: { prefix: string; router: Router; guards: Guard[] }[] = [];

  on(method: string, path: string, handler: Handler): this {
    const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]);
    this.routes.push({ method, pattern: new RegExp(`^${path.replace(/:\w+/g, "(\\w+)")}$`), names, handler });
    return this;
  }

  mount(prefix: string, router: Router, guards: Guard[] = []): void {
    this.mounts.push({ prefix, router, guards });
  }

  handle(call: Call): Answer {
    for (const { prefix, router, guards } of this.mounts) {
      if (!call.path.startsWith(`${prefix}/`)) continue;
      for (const guard of guards) {
        const refusal = guard(call);
        if (refusal) return refusal;
      }
      return router.handle({ ...call, path: call.path.slice(prefix.length) });
    }
    for (const { method, pattern, names, handler } of this.routes) {
      const match = call.method === method ? pattern.exec(call.path) : null;
      if (match) return handler({ ...call, params: Object.fromEntries(names.map((name, i) => [name, match[i + 1]])) });
    }
    return { status: 404, body: "no such path" };
  }
}
