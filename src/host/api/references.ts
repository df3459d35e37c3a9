import type { Instance } from './service';
import { refuse } from './errors';

/** Objects that the add-in keeps from one batch to the next, by the id that it was given for them. */
export class References {
  private readonly kept = new Map<string, Instance>();
  private made = 0;

  keep(instance: Instance): string {
    const id = `ref${++this.made}`;
    this.kept.set(id, instance);
    return id;
  }

  /** InvalidReference where it was released. */
  find(id: string): Instance {
    const instance = this.kept.get(id);
    if (!instance) throw refuse.reference();
    return instance;
  }

  release(id: string): void {
    this.kept.delete(id);
  }
}
