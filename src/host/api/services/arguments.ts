/** Reads the arguments of a call; a wrong one is InvalidArgument. */
import type { Argument } from '../service';
import type { Json } from '../protocol';
import { Instance } from '../service';
import { refuse } from '../errors';

export function textArgument(argument: Argument | undefined): string {
  if (typeof argument === 'string') return argument;
  throw refuse.argument();
}

export function numberArgument(argument: Argument | undefined, otherwise?: number): number {
  if (typeof argument === 'number' && Number.isInteger(argument)) return argument;
  if (otherwise !== undefined && (argument === undefined || argument === null)) return otherwise;
  throw refuse.argument();
}

export function isTrue(argument: Argument | undefined): boolean {
  return argument === true;
}

/** Left out, or null. */
export function isAbsent(argument: Argument | undefined): argument is null | undefined {
  return argument === undefined || argument === null;
}

export function objectArgument(argument: Argument | undefined): { readonly [key: string]: Json | undefined } {
  if (typeof argument === 'object' && argument !== null && !Array.isArray(argument) && !(argument instanceof Instance)) {
    return argument as { readonly [key: string]: Json | undefined };
  }
  throw refuse.argument();
}
