// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Wisconsin */
export const figures: StateFigures = {
  state: 'WI',
  sources: [
    {"title":"Wisconsin DHS Operations Memo 25-13 (FFY 2026 standard utility allowances effective October 1, 2025)","href":"https://www.dhs.wisconsin.gov/dms/memos/ops/dms-ops-2025-13.pdf#page=3"},
    {"title":"Wisconsin DHS Operations Memo 26-30 (revised SUAs effective May 1, 2026)","href":"https://www.dhs.wisconsin.gov/dms/memos/ops/dms-ops-2026-30.pdf#page=2"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP State Options Report, 13th Report (August 2017)","href":"https://www.fns.usda.gov/sites/default/files/snap/13-State_Options-revised.pdf#page=14"},
    {"title":"USDA FNS Wisconsin FY 2025 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wi-abawd-response-fy2025.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 502, sources: [0, 1] },
      { from: '2024-10-01', value: 538, sources: [0, 1] },
      { from: '2025-10-01', value: 553, sources: [0, 1] },
      { from: '2026-05-01', value: 870, sources: [0, 1] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 347, sources: [0, 1] },
      { from: '2024-10-01', value: 375, sources: [0, 1] },
      { from: '2025-10-01', value: 385, sources: [0, 1] },
      { from: '2026-05-01', value: 436, sources: [0, 1] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 144, sources: [0, 1] },
      { from: '2024-10-01', value: 151, sources: [0, 1] },
      { from: '2025-10-01', value: 155, sources: [0, 1] },
      { from: '2026-05-01', value: 139, sources: [0, 1] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 42, sources: [0, 1] },
      { from: '2024-10-01', value: 47, sources: [0, 1] },
      { from: '2025-10-01', value: 48, sources: [0, 1] },
      { from: '2026-05-01', value: 34, sources: [0, 1] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 99, sources: [0, 1] },
      { from: '2024-10-01', value: 103, sources: [0, 1] },
      { from: '2025-10-01', value: 106, sources: [0, 1] },
      { from: '2026-05-01', value: 112, sources: [0, 1] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 99, sources: [0, 1] },
      { from: '2024-10-01', value: 103, sources: [0, 1] },
      { from: '2025-10-01', value: 106, sources: [0, 1] },
      { from: '2026-05-01', value: 112, sources: [0, 1] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 26, sources: [0, 1] },
      { from: '2024-10-01', value: 27, sources: [0, 1] },
      { from: '2025-10-01', value: 28, sources: [0, 1] },
      { from: '2026-05-01', value: 47, sources: [0, 1] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 30, sources: [0, 1] },
      { from: '2025-10-01', value: 31, sources: [0, 1] },
      { from: '2026-05-01', value: 106, sources: [0, 1] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [2, 3] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [4] },
      { from: '2024-10-01', value: [55001, 55007, 55031, 55037, 55041, 55051, 55077, 55078], sources: [4] },
      { from: '2025-10-01', value: [], sources: [4] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [5, 6] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [7, 8] },
    ],
  },
}
