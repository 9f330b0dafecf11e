/** Words of the pane about the row that is selected in Excel. */
export const selected = {
  selected: "Dòng đang chọn",
  selectedHint: "Chọn một ô trong kế hoạch để xem dòng đó được đọc như thế nào.",
  selectedNone: "Ô đang chọn không nằm trong dòng nào của kế hoạch.",
  selectedRow: "Dòng {row} – tiêu chí {criterion}",
  selectedRowOnly: "Dòng {row}",
  selectedStale: "Kế hoạch đã thay đổi; dưới đây là cách đọc ở lần kiểm tra trước.",
  selectedWithout: "Bảng không có cột: {fields}.",
  selectedGo: "Xem ở ô {cell}",
} as const;
