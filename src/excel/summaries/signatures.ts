import { blanks, code, type DraftBuilder } from "../sheets/draft";
import type { Say } from "./words";

/**
 * Places for the signatures of who made the table and of the principal.
 *
 * @param left 0-based column in whose middle the one stands.
 * @param right 0-based column in whose middle the other stands, with place and date above it.
 */
export function addSignatures(builder: DraftBuilder, left: number, right: number, say: Say): void {
  builder.add("note", [...blanks(right), code(say("placeAndDate"))]);
  builder.add("heading", [...blanks(left), code(say("preparedBy")), ...blanks(right - left - 1), code(say("principal"))]);
  for (let line = 0; line < 3; line++) builder.add("room");
}
