/** Notices that someone edits the workbook after it was checked. */
import { onCellSelected, onPlanChanged, type SelectedCell } from "../excel/index";

/** How long after one of our own actions its events may still come in, in milliseconds. */
const ECHO = 1500;
/** How long the event of an edit that was made while we were reading may be on its way, in milliseconds. */
const LATE = 300;
/** Edits that follow one another within this time count once, in milliseconds. */
const PAUSE = 250;

/** A selection counts once it has rested this long, in milliseconds: arrow keys pass over many cells. */
const REST = 150;

/** Calls `onSelect` when the user has come to rest on a cell of any sheet. */
export async function watchSelection(onSelect: (cell: SelectedCell) => void): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await onCellSelected((cell) => {
    clearTimeout(timer);
    timer = setTimeout(() => onSelect(cell), REST);
  });
}

export interface Watch {
  /** Our own action begins: what changes from now on is not the user's doing. */
  begin(): void;
  /** It has ended; `wrote` says whether it may have changed cells, whose events come in late. */
  end(wrote: boolean): void;
}

/** Calls `onEdit` after a cell of any sheet was edited by the user or a co-author, not by us. */
export async function watchEdits(onEdit: () => void): Promise<Watch> {
  let own = false;
  let quietUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await onPlanChanged(() => {
    if (own || Date.now() < quietUntil) return;
    clearTimeout(timer);
    timer = setTimeout(onEdit, PAUSE);
  });
  return {
    begin() {
      own = true;
    },
    end(wrote) {
      own = false;
      quietUntil = Date.now() + (wrote ? ECHO : LATE);
    },
  };
}
