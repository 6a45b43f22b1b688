import { isDeepStrictEqual } from "node:util";

/** The few matchers that the register needs, from before node had a test runner. */
export function expect(got: any) {
  return {
    toBe(wanted: unknown) {
      if (!Object.is(got, wanted)) throw new Error(`wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
    },
    toEqual(wanted: unknown) {
      if (!isDeepStrictEqual(got, wanted)) throw new Error(`wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`);
    },
    toThrow(kind: new (...words: any[]) => Error) {
      try {
        got();
      } catch (error) {
        if (error instanceof kind) return;
        throw error;
      }
      throw new Error(`wanted ${kind.name}`);
    },
  };
}
