/** Why no file was made; `message` is Chinese and names the sheet and cell. What the grid holds is not touched. */
export class SaveRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SaveRefused";
  }
}
