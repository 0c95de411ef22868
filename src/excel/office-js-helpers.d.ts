/**
 * The part of office-js-helpers that we use. Its own declarations are not taken: they bring the Office.js typings of 2017 with
 * them, which clash with ours.
 */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  export const StorageType: { readonly LocalStorage: 0 };
  export class Storage<T> {
    constructor(container: string, type: number);
    get(key: string): T | null;
    set(key: string, value: T): T;
  }
}
