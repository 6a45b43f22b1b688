// How a washer stands.
export type State = {
  washer: string;
  phase: "idle" | "wash" | "spin" | "done";
  left: number;
};

export type Guest = { phone: string; washer: string; told: boolean };
