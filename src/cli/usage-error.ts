/** A command called in a way that cannot be carried out; the message is Chinese and says what to do. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
