import type { budgetReadings as source } from "../vi/readings-budget";

/** How the text of a money cell was read: whole sentences. */
export const budgetReadings: Record<keyof typeof source, string> = {
  "budget-amount": "Read as {dong:money}.",
  "budget-amount-doubtful": "Read as {dong:money}; others may take these words differently, so please check.",
  "budget-amount-reckoned": "Read as {dong:money}, worked out from the figures in “{text}”.",
  "budget-amount-reckoned-doubtful":
    "Read as {dong:money}, worked out from the figures in “{text}”; others may take these words differently, so please check.",
  "budget-amount-unit": "Read as {dong:money}: the unit comes from the column’s header or the cell’s number format.",
  "budget-amount-unit-doubtful":
    "Read as {dong:money}: the unit comes from the column’s header or the cell’s number format; others may take these words differently, so please check.",
  "budget-amount-beside": "Read as {dong:money}; the other words are taken as what it is for.",
  "budget-amount-beside-doubtful":
    "Read as {dong:money}; the other words are taken as what it is for; others may take these words differently, so please check.",
  "budget-amount-year": "Read as {dong:money} for the whole year.",
  "budget-amount-year-doubtful": "Read as {dong:money} for the whole year; others may take these words differently, so please check.",
  "budget-amount-estimate": "Read as {dong:money}, an estimate.",
  "budget-amount-estimate-doubtful": "Read as {dong:money}, an estimate; others may take these words differently, so please check.",
  "budget-amount-upper": "Read as {dong:money} at most: the total takes this upper end.",
  "budget-amount-upper-doubtful":
    "Read as {dong:money} at most: the total takes this upper end; others may take these words differently, so please check.",
  "budget-amount-lower": "Read as {dong:money} at least: the total takes only what is written, and the real sum may be higher.",
  "budget-amount-lower-doubtful":
    "Read as {dong:money} at least: the total takes only what is written, and the real sum may be higher; others may take these words differently, so please check.",
  "budget-amount-words": "Read as {dong:money}: the amount in words agrees with the figures.",
  "budget-amount-words-doubtful":
    "Read as {dong:money}: the amount in words agrees with the figures; others may take these words differently, so please check.",
  "budget-amount-breakdown": "Read as a total of {dong:money}: its parts agree with it and are not added again.",
  "budget-amount-breakdown-doubtful":
    "Read as a total of {dong:money}: its parts agree with it and are not added again; others may take these words differently, so please check.",
  "budget-amount-typo": "Read as {dong:money} in spite of a slip of the keyboard in “{text}”.",
  "budget-amount-typo-doubtful":
    "Read as {dong:money} in spite of a slip of the keyboard in “{text}”; others may take these words differently, so please check.",
  "budget-amount-purpose": "Read as {dong:money} for everything named after the figure.",
  "budget-amount-purpose-doubtful":
    "Read as {dong:money} for everything named after the figure; others may take these words differently, so please check.",
  "budget-amount-subtotal": "Read as a total line of {dong:money}.",
  "budget-amount-subtotal-doubtful": "Read as a total line of {dong:money}; others may take these words differently, so please check.",
  "budget-amount-sources": "Read as {dong:money}; the text names who pays: {sources}.",
  "budget-amount-sources-doubtful":
    "Read as {dong:money}; the text names who pays: {sources}; others may take these words differently, so please check.",
  "budget-amount-unfunded": "Read as {dong:money} that is needed and not there yet: it counts in the total and is marked as unfunded.",
  "budget-amount-unfunded-doubtful":
    "Read as {dong:money} that is needed and not there yet: it counts in the total and is marked as unfunded; others may take these words differently, so please check.",
  "budget-range": "Read as from {min:money} to {max:money}: both ends are kept, no average is taken.",
  "budget-range-doubtful":
    "Read as from {min:money} to {max:money}: both ends are kept, no average is taken; others may take these words differently, so please check.",
  "budget-range-open": "Read as {min:money} or more with no upper end known: the lower end is kept, the upper one is not guessed.",
  "budget-range-open-doubtful":
    "Read as {min:money} or more with no upper end known: the lower end is kept, the upper one is not guessed; others may take these words differently, so please check.",
  "budget-range-unfunded":
    "Read as from {min:money} to {max:money} that is needed and not there yet: both ends are kept and the row is marked as unfunded.",
  "budget-range-unfunded-doubtful":
    "Read as from {min:money} to {max:money} that is needed and not there yet: both ends are kept and the row is marked as unfunded; others may take these words differently, so please check.",
  "budget-range-open-unfunded":
    "Read as {min:money} or more that is needed and not there yet: the lower end is kept and the row is marked as unfunded.",
  "budget-range-open-unfunded-doubtful":
    "Read as {min:money} or more that is needed and not there yet: the lower end is kept and the row is marked as unfunded; others may take these words differently, so please check.",
  "budget-promise": "Read “{text}” as speaking of money without a figure: the row is counted beside the total.",
  "budget-promise-doubtful":
    "Read “{text}” as speaking of money without a figure: the row is counted beside the total; others may take these words differently, so please check.",
  "budget-missing": "Read as money that is needed and not there: the row is marked as unfunded.",
  "budget-missing-doubtful":
    "Read as money that is needed and not there: the row is marked as unfunded; others may take these words differently, so please check.",
  "budget-none-needed": "Read as no money needed: it counts as 0 VND and is not unfunded.",
  "budget-price": "Read as a price of {dong:money} in “{text}”: how many times it is paid is not said, so it is not added to the total.",
  "budget-price-unfunded":
    "Read as a price of {dong:money} in “{text}” with no money for it yet: how many times it is paid is not said, so it is not added to the total, and the row is marked as unfunded.",
  "budget-price-range":
    "Read as a price from {min:money} in “{text}”: how many times it is paid is not said, so it is not added to the total.",
  "budget-price-range-unfunded":
    "Read as a price from {min:money} in “{text}” with no money for it yet: how many times it is paid is not said, so it is not added to the total, and the row is marked as unfunded.",
  "budget-none-needed-typo": "Read “{text}” as “Không”, perhaps mistyped: it counts as 0 VND; please check.",
  "budget-source": "Read as a source of money ({sources}) without a figure: the row is counted beside the total.",
  "budget-blank": "The cell is blank: the money is taken as missing, not as 0 VND.",
  "budget-blank-merged": "The cell is blank under an amount; it may be merged with it, so the money is neither counted again nor called missing.",
  "budget-ditto": "Read as the same as the cell above: its amount counts only once.",
  "budget-unreadable":
    "No amount could be read from “{text}”: nothing was guessed or added to the total; please write it again, for example “5.000.000 đồng”.",
  "budget-unreadable-error":
    "The cell shows an error or cannot show its number ({text}): nothing is added to the total; please check the formula or the column’s width.",
  "budget-unreadable-words": "The amounts in figures and in words differ in “{text}”: nothing is added to the total; please check.",
  "budget-unreadable-parts": "The parts in “{text}” do not come to the sum that is written: nothing is added to the total; please check.",
  "budget-unreadable-price":
    "“{text}” gives prices from which no sum can be worked out: nothing is added to the total; please write the sum.",
  "budget-unreadable-typo": "“{text}” seems to be mistyped: nothing was guessed or added to the total; please write the amount again.",
  "budget-unreadable-doubtful":
    "“{text}” lacks a unit or can be taken in several ways: nothing is added to the total; please write the amount with its unit.",
};
