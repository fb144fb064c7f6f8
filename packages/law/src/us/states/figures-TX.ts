// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Texas */
export const figures: StateFigures = {
  state: 'TX',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA Broad-based Categorical Eligibility","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 424, sources: [0, 1] },
      { from: '2024-10-01', value: 434, sources: [0, 2] },
      { from: '2025-10-01', value: 445, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 391, sources: [0, 1] },
      { from: '2024-10-01', value: 390, sources: [0, 2] },
      { from: '2025-10-01', value: 400, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 61, sources: [0, 2] },
      { from: '2025-10-01', value: 62, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 135, sources: [4, 5] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.65, sources: [6] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.65, sources: [7] },
    ],
    'snap.broadBased.assets': [
      { from: '2015-10-01', value: 5000, sources: [8] },
    ],
  },
}
