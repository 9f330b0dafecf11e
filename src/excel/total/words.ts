import { doReadNumber, ReadingConfig } from "read-vietnamese-number";

/**
 * An amount in Vietnamese words, as a financial document writes it.
 *
 * @param dong Whole đồng, not negative.
 * @example dongInWords(19_000_000) // "Mười chín triệu đồng"
 */
export function dongInWords(dong: number): string {
  const config = new ReadingConfig();
  config.unit = ["đồng"];
  const words = doReadNumber(String(dong), config);
  return words[0].toLocaleUpperCase("vi") + words.slice(1);
}
