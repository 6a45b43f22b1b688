/** Why a result did not reach a practice. */

export class GatewayBusy extends Error {
  constructor(seconds: number) {
    super(`the gateway asks for ${seconds} s`);
  }
}

export class Refused extends Error {
  constructor(reason: string) {
    super(`refused: ${reason}`);
  }
}
