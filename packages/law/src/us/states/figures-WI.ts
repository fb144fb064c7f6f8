// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Wisconsin */
export const figures: StateFigures = {
  state: 'WI',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"Wisconsin DHS Operations Memo 25-13 (FFY 2026 standard utility allowances effective October 1, 2025)","href":"https://www.dhs.wisconsin.gov/dms/memos/ops/dms-ops-2025-13.pdf#page=3"},
    {"title":"Wisconsin DHS Operations Memo 26-30 (revised SUAs effective May 1, 2026)","href":"https://www.dhs.wisconsin.gov/dms/memos/ops/dms-ops-2026-30.pdf#page=2"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"USDA FNS Wisconsin FY 2025 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wi-abawd-response-fy2025.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 502, sources: [0, 1] },
      { from: '2024-10-01', value: 538, sources: [1, 0] },
      { from: '2025-10-01', value: 553, sources: [1, 2] },
      { from: '2026-05-01', value: 870, sources: [1, 2] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 347, sources: [1, 0] },
      { from: '2024-10-01', value: 375, sources: [1, 2] },
      { from: '2025-10-01', value: 385, sources: [1, 2] },
      { from: '2026-05-01', value: 436, sources: [1, 2] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 144, sources: [0, 1] },
      { from: '2024-10-01', value: 151, sources: [1, 0] },
      { from: '2025-10-01', value: 155, sources: [1, 2] },
      { from: '2026-05-01', value: 139, sources: [1, 2] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 42, sources: [0, 1] },
      { from: '2024-10-01', value: 47, sources: [1, 0] },
      { from: '2025-10-01', value: 48, sources: [1, 2] },
      { from: '2026-05-01', value: 34, sources: [1, 2] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 99, sources: [0, 1] },
      { from: '2024-10-01', value: 103, sources: [1, 0] },
      { from: '2025-10-01', value: 106, sources: [1, 2] },
      { from: '2026-05-01', value: 112, sources: [1, 2] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 99, sources: [0, 1] },
      { from: '2024-10-01', value: 103, sources: [1, 0] },
      { from: '2025-10-01', value: 106, sources: [1, 2] },
      { from: '2026-05-01', value: 112, sources: [1, 2] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 26, sources: [0, 1] },
      { from: '2024-10-01', value: 27, sources: [1, 0] },
      { from: '2025-10-01', value: 28, sources: [1, 2] },
      { from: '2026-05-01', value: 47, sources: [1, 2] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 30, sources: [1, 0] },
      { from: '2025-10-01', value: 31, sources: [1, 2] },
      { from: '2026-05-01', value: 106, sources: [1, 2] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [5] },
      { from: '2024-10-01', value: [55001, 55007, 55031, 55037, 55041, 55051, 55077, 55078], sources: [5] },
      { from: '2025-10-01', value: [], sources: [5] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [6] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [7] },
    ],
  },
}
