import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { Question } from "./bench";

const useStyles = makeStyles({ text: { margin: "0 0 8px" } });

/** Asks what the user must decide. */
export function AskDialog({ question }: { readonly question: Question | null }) {
  const styles = useStyles();
  if (!question) return null;
  const { title, lines, choices, answer } = question;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        answer(null);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {lines.map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
          </DialogContent>
          <DialogActions fluid>
            {choices.map((choice, index) => (
              <Button
                key={choice}
                appearance={index === 0 ? "primary" : "secondary"}
                onClick={() => {
                  answer(choice);
                }}
              >
                {choice}
              </Button>
            ))}
            <Button
              onClick={() => {
                answer(null);
              }}
            >
              取消
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
