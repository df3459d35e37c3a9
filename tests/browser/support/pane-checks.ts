/** What is wrong with a screen of the pane, as it is shown. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Once nothing fades any more: a colour half-way has no contrast of its own. Fluent's focus sentinels are left out: they hand the focus on. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const found = await frame.evaluate(async () => {
    const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { axe: checker } = window as unknown as {
      axe: { run(where: { exclude: readonly string[] }): Promise<{ violations: Violation[] }> };
    };
    return (await checker.run({ exclude: ['[data-tabster-dummy]'] })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Elements that reach beyond the pane's sides. */
export async function overflowing(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}
