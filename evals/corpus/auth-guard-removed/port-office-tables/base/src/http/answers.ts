import type { Answer } from "./router.ts";

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const made = (body: unknown): Answer => ({ status: 201, body });
export const missing = (id: string): Answer => ({ status: 404, body: `no ${id}` });
export const wrong = (field: string): Answer => ({ status: 422, body: `check ${field}` });
