/** ExcelApi 1.13 is the least that any host of ours advertises; these members are newer. */
const newerMembers: { readonly [set: string]: readonly string[] } = {
  '1.14': [],
};

const sets = new Map(Object.entries(newerMembers).flatMap(([set, members]) => members.map((member) => [member, set] as const)));

/** The ExcelApi set of "Range.values"; `null` for what 1.13 has. */
export function requiredSet(member: string): string | null {
  return sets.get(member) ?? null;
}
