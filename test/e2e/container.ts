/** What the pane may ask about the Excel it is in. Plain data: it travels into the page. */
export interface ContainerFacts {
  /** Requirement sets, each with the highest version this Excel has: {"ExcelApi": "1.13"}. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The colours of Office's theme, each 0xBBGGRR. */
  readonly theme: Readonly<Record<string, number>>;
  readonly version: string;
}

/** One event of the workbook as the wire carries it. */
export interface WireEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

/** What Excel does to its page, for the test to call. */
export interface Container {
  /** Tells the page of events of the workbook. */
  readonly raise: (events: readonly WireEvent[]) => void;
  /** Whether the page has said that it runs ribbon commands. */
  readonly takesCommands: () => boolean;
  /** The user clicked a ribbon button without a pane; settles when the command says it is completed. */
  readonly runCommand: (functionName: string, buttonId: string) => Promise<void>;
}

declare global {
  interface Window {
    excelContainer: Container;
    /** Set by the test: takes a ProcessQuery body as text and gives the answer's. */
    excelProcessQuery: (body: string) => Promise<string>;
  }
}

/**
 * Plays the web view of Excel for Windows to the genuine office.js: the object that it finds as window.external. Runs
 * in the page before any of its scripts, so it must not use anything outside of itself.
 */
export function installContainer(facts: ContainerFacts): void {
  /** What a COM array looks like to the library. */
  interface SafeArray {
    readonly toArray: () => readonly unknown[];
    readonly dimensions: () => number;
    readonly lbound: () => number;
    readonly ubound: () => number;
    readonly getItem: (index: number) => unknown;
  }
  type Callback = (answer: SafeArray | number) => void;
  type Handler = (id: number, payload: SafeArray) => void;

  // Dispatch ids of the library's table; those that are not played are answered as "not supported".
  const processQuery = 93;
  const commandCompleted = 94;
  const workbookEvent = 33;
  const commandInvoked = 39;
  const failed = 5001;
  const notSupported = 5000;

  const safeArray = (items: readonly unknown[]): SafeArray => ({
    toArray: () => items,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => items.length,
    getItem: (index) => items[index],
  });
  const handlers = new Map<number, Handler>();
  const completed: (() => void)[] = [];

  const settings = {
    // The pane keeps its state in the workbook's custom XML; the library reads the document's settings all the same.
    Read: () => undefined,
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "8bb206d9-e43c-442d-8163-b1af69141e77",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "zh-CN",
    GetAppDataLocale: () => "zh-CN",
    GetDocUrl: () => "C:\\自评\\自评.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "e2e",
    GetInstanceId: () => "e2e",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(facts.requirements),
    GetHostFullVersion: () => facts.version,
    GetDialogRequirementMatrix: () => "{}",
    GetOfficeThemeInfo: () => JSON.stringify(facts.theme),
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
  };

  const external = {
    GetContext: () => context,
    // host$platform$version$locale$correlation$isDialog$disableLogging$flags
    GetHostInfo: () => "Excel$Win32$16.01$zh-CN$e2e$$disableLogging$0",
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly unknown[], callback: Callback) => {
      if (id === processQuery) {
        const [request] = parameters as readonly (readonly unknown[])[];
        window.excelProcessQuery(String(request?.[4])).then(
          (answer) => {
            callback(safeArray([0, safeArray([200, [], answer])]));
          },
          (error: unknown) => {
            console.error(error);
            callback(failed);
          },
        );
        return;
      }
      const isCompletion = id === commandCompleted;
      if (isCompletion)
        completed.splice(0).forEach((settle) => {
          settle();
        });
      setTimeout(() => {
        callback(isCompletion ? safeArray([0]) : notSupported);
      }, 0);
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(id, handler);
      callback(safeArray([0]));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      callback(safeArray([0]));
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });

  window.excelContainer = {
    raise: (events) => {
      const entries = events.map(({ messageCategory, messageType, targetId, message, id }) =>
        safeArray([messageCategory, messageType, targetId, message, id]),
      );
      handlers.get(workbookEvent)?.(workbookEvent, safeArray(entries));
    },
    takesCommands: () => handlers.has(commandInvoked),
    runCommand: (functionName, buttonId) =>
      new Promise((resolve, reject) => {
        const handler = handlers.get(commandInvoked);
        if (!handler) {
          reject(new Error("The page has not said that it runs ribbon commands."));
          return;
        }
        completed.push(resolve);
        const event = JSON.stringify({ source: { id: buttonId } });
        handler(commandInvoked, safeArray([buttonId, functionName, event]));
      }),
  };
}
