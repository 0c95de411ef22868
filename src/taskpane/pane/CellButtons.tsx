import { Button, makeStyles } from "@fluentui/react-components";
import { type CellPlace, addressOf, keyOf } from "../../core/address";
import type { Cell } from "../../core/form/form";

interface Props {
  readonly cells: readonly Cell[];
  readonly onShow: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  button: { minWidth: "auto" },
});

/** How many cells are offered to go to. */
const most = 30;

/** Cells to go to. */
export function CellButtons({ cells, onShow }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.list}>
      {cells.slice(0, most).map((cell) => (
        <CellButton key={keyOf(cell.place)} cell={cell} onShow={onShow} />
      ))}
      {cells.length > most && <span>{`等 ${cells.length} 个`}</span>}
    </span>
  );
}

/** A cell to go to, by its address. */
export function CellButton({
  cell: { place, label },
  onShow,
}: Pick<Props, "onShow"> & { readonly cell: Cell }) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      className={styles.button}
      title={`${place.sheet}：${label}`}
      onClick={() => {
        onShow(place);
      }}
    >
      {addressOf(place)}
    </Button>
  );
}
