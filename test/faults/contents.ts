/** Two contents that half of either cannot be taken for. */
export const oldContent = new Uint8Array(300_000).fill(1);
export const newContent = new Uint8Array(400_000).fill(2);
