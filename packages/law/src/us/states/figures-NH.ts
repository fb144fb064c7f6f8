// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** New Hampshire */
export const figures: StateFigures = {
  state: 'NH',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 956, sources: [0, 1] },
      { from: '2024-10-01', value: 991, sources: [0, 2] },
      { from: '2025-10-01', value: 1018, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 350, sources: [0, 1] },
      { from: '2024-10-01', value: 363, sources: [0, 2] },
      { from: '2025-10-01', value: 373, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 204, sources: [0, 1] },
      { from: '2024-10-01', value: 211, sources: [0, 2] },
      { from: '2025-10-01', value: 217, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 37, sources: [0, 1] },
      { from: '2024-10-01', value: 38, sources: [0, 2] },
      { from: '2025-10-01', value: 39, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 115, sources: [4, 5] },
    ],
    'snap.broadBased.gross': [
      { from: '2023-01-01', value: 2, sources: [6, 7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2023-01-01', value: 2, sources: [8] },
    ],
  },
}
