export type Role = "viewer" | "planner" | "office" | "manager";
export type User = { name: string; roles: Role[] };
export type Call = { method: string; path: string; user?: User; params: Record<string, string>; body: Record<string, unknown> };
export type Answer = { status: number; body: unknown };
export type Step = (call: Call) => Answer | undefined;
export type Last = (call: Call) => Answer;

type Route = { method: string; path: string; pattern: RegExp; names: string[]; steps: (Step | Last)[] };

/** Routes below one prefix; the first step that answers ends a call. */
export class Router {
  readonly prefix: string;
  readonly routes: Route[] = [];

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  on(method: string, path: string, ...steps: (Step | Last)[]): this {
    const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]);
    const pattern = new RegExp(`^${path.replace(/:\w+/g, "([\\w-]+)")}$`);
    this.routes.push({ method, path, pattern, names, steps });
    return this;
  }

  get = (path: string, ...steps: (Step | Last)[]): this => this.on("GET", path, ...steps);
  post = (path: string, ...steps: (Step | Last)[]): this => this.on("POST", path, ...steps);
  patch = (path: string, ...steps: (Step | Last)[]): this => this.on("PATCH", path, ...steps);
  delete = (path: string, ...steps: (Step | Last)[]): this => this.on("DELETE", path, ...steps);

  handle(call: Call): Answer | undefined {
    for (const route of this.routes) {
      const match = route.method === call.method ? route.pattern.exec(call.path) : null;
      if (!match) continue;
      const params = Object.fromEntries(route.names.map((name, i) => [name, match[i + 1]]));
      for (const step of route.steps) {
        const answer = step({ ...call, params });
        if (answer) return answer;
      }
    }
    return undefined;
  }
}
