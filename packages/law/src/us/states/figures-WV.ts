// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** West Virginia */
export const figures: StateFigures = {
  state: 'WV',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 496, sources: [0, 1] },
      { from: '2024-10-01', value: 504, sources: [0, 2] },
      { from: '2025-10-01', value: 518, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 305, sources: [0, 1] },
      { from: '2024-10-01', value: 321, sources: [0, 2] },
      { from: '2025-10-01', value: 330, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 79, sources: [0, 1] },
      { from: '2024-10-01', value: 86, sources: [0, 2] },
      { from: '2025-10-01', value: 88, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.broadBased.gross': [
      { from: '2018-07-01', value: 2, sources: [4, 5] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [6] },
    ],
  },
}
