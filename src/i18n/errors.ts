/** A key that no namespace has, or a placeholder without a value: a programmer's error. */
export class MessageError extends Error {
  override name = "MessageError";
}
