// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Florida */
export const figures: StateFigures = {
  state: 'FL',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 426, sources: [0, 1] },
      { from: '2024-10-01', value: 419, sources: [0, 2] },
      { from: '2025-10-01', value: 430, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 340, sources: [0, 1] },
      { from: '2024-10-01', value: 339, sources: [0, 2] },
      { from: '2025-10-01', value: 348, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 49, sources: [0, 1] },
      { from: '2024-10-01', value: 55, sources: [0, 2] },
      { from: '2025-10-01', value: 56, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [4] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [5] },
    ],
  },
}
