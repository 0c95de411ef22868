import type { KeyboardEvent, ReactNode } from "react";

interface Props {
  readonly className: string;
  /** Also read as its description. */
  readonly title?: string;
  /** The pointer or the focus came to it. */
  readonly onPoint?: () => void;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button inside running text. A <button> would not break across lines, which long words of a report must. */
export function InlineButton({ className, title, onPoint, onPress, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      className={className}
      title={title}
      onMouseEnter={onPoint}
      onFocus={onPoint}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
