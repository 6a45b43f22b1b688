import type { State } from "./state.ts";

const PHASES = ["idle", "wash", "spin", "done"] as const;

// A frame: number of the washer, phase, minutes left.
export function readFrame(frame: Uint8Array): State {
  if (frame.length !== 3) throw new RangeError("a frame has three bytes");
  const phase = PHASES[frame[1]];
  if (phase === undefined) throw new RangeError(`no phase ${frame[1]}`);
  return { washer: `W${frame[0]}`, phase, left: frame[2] };
}
