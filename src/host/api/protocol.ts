/**
 * The rich-api batch as office.js sends and reads it (1.1.110): a list of actions over a dictionary of object paths.
 * Names on the wire are PascalCase; the entries of a query's Select are camelCase.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export const enum PathType {
  Root = 1,
  NewService = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export const enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  Set = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

/** Request flags of a whole batch. */
export const requestFlags = { write: 1, restricted: 2, concurrent: 4, undoable: 16, delayForCellEdit: 64, notDirty: 256 } as const;

/** Arguments that are objects hold the id of their path; `ReferencedObjectPathIds` runs parallel and is 0 where a value is plain. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: Json;
}

export interface ObjectPath {
  readonly Id?: number;
  readonly ObjectPathType: PathType;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}
