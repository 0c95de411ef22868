/** Tells listeners when someone else changed cells: the user, or somebody who edits the same file elsewhere. */
export class ChangeEvents {
  private readonly listeners = new Set<() => void>();
  private registration: Promise<void> | null = null;

  /**
   * Calls `listener` from now on. Registering with Excel fails while a cell is being edited; it is then tried again with
   * {@link retry}.
   */
  add(listener: () => void): () => void {
    this.listeners.add(listener);
    void this.retry();
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Registers with Excel if that is wanted and has not worked yet. Never throws: events are a convenience. */
  async retry(): Promise<void> {
    if (this.listeners.size === 0) return;
    this.registration ??= this.register().catch(() => {
      this.registration = null;
    });
    await this.registration;
  }

  private async register(): Promise<void> {
    await Excel.run(async (context) => {
      const handler = (event: Excel.WorksheetChangedEventArgs) => {
        this.tell(event);
        return Promise.resolve();
      };
      context.workbook.worksheets.onChanged.add(handler);
      await context.sync();
    });
  }

  /** Events are off while we write, but some hosts tell of it all the same and say who it was. */
  private tell(event: Excel.WorksheetChangedEventArgs): void {
    if (event.triggerSource === "ThisLocalAddin") return;
    for (const listener of this.listeners) listener();
  }
}
