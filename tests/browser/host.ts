import { serve, type Served } from '../../scripts/static-host/serve.ts';

/** A static host at one address, that can be cut off and come back with another build. */
export class Host {
  readonly #base: string;
  #port = 0;
  #served: Served | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Serves a folder, at the same address each time, and gives the address of the home page. */
  async start(dir: string): Promise<string> {
    await this.cut();
    this.#served = await serve(dir, { base: this.#base, port: this.#port });
    this.#port = Number(new URL(this.#served.url).port);
    return this.#served.url;
  }

  /** Ends all connections; who asks now is refused. */
  async cut(): Promise<void> {
    await this.#served?.close();
    this.#served = undefined;
  }
}
