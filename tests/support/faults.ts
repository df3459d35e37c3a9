/**
 * Failures on the way to Excel, for tests that walk through them all: the request of a given number is refused whole, is
 * carried out but its answer is lost, or stops after some of its actions; or nothing comes through from then on.
 */
import type { OfficeEnvironment } from './office-environment';

export type Fault = 'refused' | 'answer-lost' | 'half-way' | 'killed';

export interface Requests {
  /** How many of the add-in's requests were met. */
  readonly count: number;
  /** Of each request, how many actions it held. */
  readonly actions: readonly number[];
}

interface Batch {
  readonly Actions: readonly unknown[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number }>>;
}

/** Of `ObjectPathType`. */
const newService = 2;

/** @param at the number of the request, from 0; beyond the last one, nothing fails. @param after actions that a half-way failure lets through */
export function failAt(office: OfficeEnvironment, at: number, fault: Fault, after = 1): Requests {
  const { session } = office;
  const process = session.process.bind(session);
  const actions: number[] = [];
  session.process = async (body, flags) => {
    const batch = JSON.parse(body) as Batch;
    // Calls of the runtime's own are no requests to the workbook.
    if (Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === newService)) return process(body, flags);
    const number = actions.push(batch.Actions.length) - 1;
    if (number < at || (number > at && fault !== 'killed')) return process(body, flags);
    if (fault === 'answer-lost') await process(body, flags);
    if (fault === 'half-way') await process(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, after) }), flags);
    return JSON.stringify({
      Error: { Code: 'GeneralException', Message: fault, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
      ProcessedResults: { Results: [] },
    });
  };
  return {
    get count() {
      return actions.length;
    },
    actions,
  };
}
