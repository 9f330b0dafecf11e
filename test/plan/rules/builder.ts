/** Plan tables for tests: a clean plan, and what becomes of it when some cells are changed. */
import { readFileSync } from "node:fs";
import { parseAddress } from "../../../src/plan/address";
import { findPlanTables } from "../../../src/plan/table/index";
import type { Area, CellValue, PlanTable, ReadOptions, SheetGrid } from "../../../src/plan/types";

/** A cell as a text or a number, or with everything Excel knows of it. */
export type Cell = string | number | { value: CellValue; text: string; format?: string };

export type Edits = Readonly<Record<string, Cell>>;

/** Nothing to find in it on {@link CLEAN_AS_OF}. The money adds up, the people lead, the standards are all there. */
export const CLEAN_PLAN: readonly (readonly Cell[])[] = [
  ["TRƯỜNG MẦM NON HOA SEN"],
  ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC"],
  ["Năm học 2024 - 2025"],
  [
    "TT",
    "Tiêu chuẩn, tiêu chí",
    "Nội dung cần cải tiến",
    "Biện pháp",
    "Nhân lực",
    "Thời gian",
    "Kinh phí",
    "Phối hợp",
    "Minh chứng",
    "Mức độ thực hiện",
  ],
  ["1", "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"],
  [
    "",
    "Tiêu chí 1.1",
    "Cộng đồng ít góp ý cho chiến lược phát triển nhà trường",
    "- Lấy ý kiến cha mẹ trẻ về chiến lược.\n- Công bố chiến lược trên trang web của trường.",
    "Hiệu trưởng chủ trì",
    "Tháng 12/2024",
    "5 triệu đồng",
    "Ban đại diện cha mẹ học sinh",
    "H1-1.1-01",
    "Đang thực hiện",
  ],
  [
    "",
    "Tiêu chí 1.10",
    "Phương án an ninh trật tự chưa được diễn tập",
    "- Diễn tập phương án hai lần trong năm.",
    "Phó Hiệu trưởng chủ trì",
    "Tháng 3/2025",
    "2.000.000 đ",
    "Công an phường",
    "H1-1.10-02",
    "Đang thực hiện",
  ],
  ["2", "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên"],
  [
    "",
    "Tiêu chí 2.2",
    "Một số giáo viên chưa soạn kế hoạch giáo dục trên máy",
    "- Giáo viên có kinh nghiệm kèm giáo viên mới.",
    "Tổ trưởng chuyên môn chủ trì",
    "Học kỳ II",
    "Không",
    "Không",
    "H2-2.2-01",
    "Chưa thực hiện",
  ],
  ["3", "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học"],
  [
    "",
    "Tiêu chí 3.1",
    "Sân vườn còn ít bóng mát",
    "- Trồng thêm cây xanh ở sân trước.",
    "Phó Hiệu trưởng chủ trì",
    "15/5/2025",
    "8 triệu đồng",
    "Hội Khuyến học",
    "H3-3.1-03",
    "Chưa thực hiện",
  ],
  ["4", "Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội"],
  [
    "",
    "Tiêu chí 4.1",
    "Cha mẹ trẻ ít dự các buổi sinh hoạt",
    "- Đổi giờ họp sang cuối tuần.",
    "Hiệu trưởng chủ trì",
    "Hằng tháng",
    "Không",
    "Ban đại diện cha mẹ học sinh",
    "H4-4.1-01",
    "Hoàn thành",
  ],
  ["5", "Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ"],
  [
    "",
    "Tiêu chí 5.2",
    "Trẻ ít được trải nghiệm ngoài nhà trường",
    "- Tổ chức hai buổi tham quan trong năm.",
    "Phó Hiệu trưởng chủ trì",
    "Tháng 4/2025",
    "10 triệu đồng",
    "Ban đại diện cha mẹ học sinh",
    "H5-5.2-01",
    "Chưa thực hiện",
  ],
  ["", "Tổng cộng", "", "", "", "", "25.000.000 đ"],
  [],
  ["", "", "", "", "", "Quận 5, ngày 5 tháng 9 năm 2024"],
  ["", "", "", "", "", "HIỆU TRƯỞNG"],
];

export const CLEAN_AS_OF = "2024-10-01";

/** A sheet's grid from rows of cells, with some cells changed by their A1 address. */
export function gridOf(rows: readonly (readonly Cell[])[], edits: Edits = {}): SheetGrid {
  const cells: Cell[][] = rows.map((row) => [...row]);
  for (const [address, cell] of Object.entries(edits)) {
    const at = parseAddress(address);
    if (at === null) throw new Error(`No such cell: ${address}`);
    while (cells.length <= at.row) cells.push([]);
    while (cells[at.row].length <= at.column) cells[at.row].push("");
    cells[at.row][at.column] = cell;
  }
  const width = Math.max(...cells.map((row) => row.length));
  const square = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const map = <T>(read: (cell: Cell) => T): T[][] => square.map((row) => row.map(read));
  return {
    name: "Kế hoạch",
    top: 0,
    left: 0,
    values: map((cell) => (typeof cell === "object" ? cell.value : cell)),
    text: map((cell) => (typeof cell === "object" ? cell.text : String(cell))),
    numberFormat: map((cell) => (typeof cell === "object" ? (cell.format ?? "General") : "General")),
  };
}

/** The clean plan with these cells changed, read. */
export function planWith(edits: Edits = {}, options: Partial<ReadOptions> = {}): PlanTable {
  const [table, ...others] = findPlanTables(gridOf(CLEAN_PLAN, edits), { asOf: CLEAN_AS_OF, ...options });
  if (table === undefined || others.length > 0) throw new Error("The fixture is not read as one plan");
  return table;
}

/** The real plan of 2024-2025, cell by cell. */
export function samplePlan(asOf: string): PlanTable {
  const file = new URL("../../fixtures/seed-grid.json", import.meta.url);
  const { name, cells, merges } = JSON.parse(readFileSync(file, "utf8")) as { name: string; cells: Edits; merges: string[] };
  const grid: SheetGrid = { ...gridOf([], cells), name, merges: merges.map(areaOf) };
  return findPlanTables(grid, { asOf })[0];
}

function areaOf(address: string): Area {
  const [from, to] = address.split(":").map((corner) => parseAddress(corner) ?? { row: 0, column: 0 });
  return { row: from.row, column: from.column, rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1 };
}
