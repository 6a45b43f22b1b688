import type { Role, Step } from "./router.ts";

/** Lets callers in who have the role. */
export function requireRole(role: Role): Step {
  return (call) => {
    if (!call.user) return { status: 401, body: "log in first" };
    return call.user.roles.includes(role) ? undefined : { status: 403, body: `only for ${role}` };
  };
}
