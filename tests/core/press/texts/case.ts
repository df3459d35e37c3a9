export interface PressCase {
  readonly text: string;
  /** Sums that hold, "120 = 70 + 50"; the text says nothing wrong unless `fails` or `codes` say so. */
  readonly sums?: readonly string[];
  /** Sums that fail. */
  readonly fails?: readonly string[];
  /** Pairs that must not stand as total and part of each other. */
  readonly apart?: readonly (readonly [number, number])[];
  /** Other relations: "product 75 = 25 + 3". */
  readonly others?: readonly string[];
  /** Kinds of single numbers: "2025 date". */
  readonly kinds?: readonly string[];
}
