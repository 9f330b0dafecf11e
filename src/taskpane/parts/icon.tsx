/** The pane's icons: drawn here, 20 by 20, in the colour of the text beside them. Always decoration, never the only sign. */

const PATHS = {
  check: "M4 4.5h8M4 9h5M4 13.5h3.5M9.5 13.5l2.6 2.6L17 10.6",
  mark: "M3 17h14M5.5 13.5l1-3.2 6.6-6.6a1.4 1.4 0 0 1 2 0l.7.7a1.4 1.4 0 0 1 0 2L9.200 13l-3.700.500zM11.500 5.300l2.700 2.700",
  summarise: "M3.500 4.500h13v11h-13zM3.500 8h13M8 8v7.500M12.300 8v7.500",
  total: "M14.500 6V4h-9l5 6-5 6h9v-2",
  clear: "M8 16.500h8.500M4 12.200l7.200-7.500a1.400 1.400 0 0 1 2 0l2.800 2.800a1.400 1.400 0 0 1 0 2L9.500 16.500H6.800L4 13.800a1.100 1.100 0 0 1 0-1.600zM7.700 8.400l4.800 4.800",
  error: "M10 2.800a7.200 7.200 0 1 1 0 14.400a7.200 7.200 0 0 1 0-14.400zM7.300 7.300l5.400 5.400M12.700 7.300l-5.400 5.400",
  warning: "M10 3.200L17.400 16.300H2.600zM10 8v4M10 14v.4",
  info: "M10 2.800a7.200 7.200 0 1 1 0 14.400a7.200 7.200 0 0 1 0-14.400zM10 9.200v4.600M10 6.300v.4",
  success: "M10 2.800a7.200 7.200 0 1 1 0 14.400a7.200 7.200 0 0 1 0-14.400zM6.700 10.200l2.400 2.400 4.300-4.800",
  calendar: "M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3.200M13 3v3.200",
  close: "M5 5l10 10M15 5L5 15",
  refresh: "M15.800 8.200A6.200 6.200 0 1 0 16.200 11M16.200 4.200v4.200H12",
  search: "M8.800 3.500a5.300 5.300 0 1 1 0 10.600a5.300 5.300 0 0 1 0-10.600zM12.700 12.700l4 4",
  go: "M4 10h11M11 5.800L15.200 10 11 14.200",
  undo: "M7.500 4L3.800 7.700l3.700 3.700M4 7.700h7.200a4.400 4.400 0 0 1 0 8.800H8",
  list: "M3.500 5h13v10h-13zM10.500 8.800l1.700 1.900 1.700-1.900M6 8.300h2.500M6 11.700h2.500",
  column: "M3.500 4.500h9v11h-9zM8 4.500v11M15 10h4M17 8v4",
  up: "M5 12.500l5-5 5 5",
  down: "M5 7.500l5 5 5-5",
  plan: "M5 3h7l3.500 3.500V17H5zM12 3v3.500h3.500M10.200 9v5M7.700 11.500h5",
  next: "M3.500 5h8v11h-8zM3.500 8.500h8M14 10.500h4M16 8l2.500 2.500L16 13",
  more: "M4.500 10h.1M10 10h.1M15.500 10h.1",
  shield: "M10 2.800l6 2.200v4.600c0 3.600-2.500 6.200-6 7.600-3.500-1.400-6-4-6-7.600V5zM7.200 10l2 2 3.600-4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
