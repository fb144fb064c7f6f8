// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Mississippi */
export const figures: StateFigures = {
  state: 'MS',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 287, sources: [0, 1] },
      { from: '2024-10-01', value: 300, sources: [0, 2] },
      { from: '2025-10-01', value: 308, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 191, sources: [0, 1] },
      { from: '2024-10-01', value: 222, sources: [0, 2] },
      { from: '2025-10-01', value: 228, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 45, sources: [0, 1] },
      { from: '2024-10-01', value: 49, sources: [0, 2] },
      { from: '2025-10-01', value: 50, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
  },
}
