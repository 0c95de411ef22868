import {
  Button,
  Checkbox,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  ProgressBar,
  Select,
  Spinner,
  Textarea,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const place = document.getElementById("app");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;

/**
 * The floor of the pane's size: React, the provider, two themes, and one of each part a form is made of, all empty. The
 * list is fixed: a part the pane takes beyond it counts as the pane's own.
 */
if (place)
  createRoot(place).render(
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Button />
      <Checkbox />
      <Field>
        <Input />
      </Field>
      <MessageBar />
      <ProgressBar />
      <Select />
      <Spinner />
      <Textarea />
    </FluentProvider>,
  );
