import { writeFileSafely } from "../../src/xlsx/file";
import { newContent } from "./contents";

// Writes the new content into the file named on the command line, in place: with a backup of the old one.
const [path = ""] = process.argv.slice(2);
void writeFileSafely(path, newContent, { inputs: [path], inPlaceOf: path }).then(
  () => process.stdout.write("written"),
  (error: unknown) => {
    process.stdout.write(String(error));
    process.exitCode = 2;
  },
);
