import type { ICommandInfo, ICommandService, IDisposable, IExecutionOptions } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { mutationOf } from "./grid-mutations";

/** The grid begins to calculate 100 ms after the last change; if it has not by now, there is nothing to calculate. */
const longestDelay = 400;

/** Whether a mutation comes from calculating itself. */
export function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true || options?.onlyLocal === true;
}

/** Knows when the formulas of the grid are calculated. */
export class Calculation implements IDisposable {
  private isRunning = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waiting: (() => void)[] = [];
  private readonly listening: IDisposable;

  constructor(commands: ICommandService) {
    this.listening = commands.onCommandExecuted((command, options) => {
      this.note(command, options);
    });
  }

  /** Resolves when no formula is waiting for its result. */
  settled(): Promise<void> {
    if (!this.isRunning && this.timer === null) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    this.listening.dispose();
    this.stopTimer();
    this.release();
  }

  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.stopTimer();
      this.isRunning = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as { functionsExecutedState?: number } | undefined;
      if (params?.functionsExecutedState === undefined) return;
      this.isRunning = false;
      if (this.timer === null) this.release();
    } else if (mutationOf(command) !== null && !isResult(options)) {
      this.stopTimer();
      this.timer = setTimeout(() => {
        this.timer = null;
        if (!this.isRunning) this.release();
      }, longestDelay);
    }
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
