export interface ScreenProps {
  /** How often the ribbon has asked for this screen: a screen with one plain job does it each time. */
  readonly wanted: number;
}
