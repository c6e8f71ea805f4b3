/** Of a screen, or a part of it. */
export interface Size {
  readonly columns: number
  readonly rows: number
}
