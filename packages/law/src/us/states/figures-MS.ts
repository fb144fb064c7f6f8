// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Mississippi */
export const figures: StateFigures = {
  state: 'MS',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"FY 2018 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2020-07/FY_2018_Tech_Doc.pdf#page=177"},
    {"title":"FY 2019 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2020-12/FY%202019%20SNAP%20QC%20Technical%20Documentation.pdf#page=171"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP State Options Report, 13th Report (August 2017)","href":"https://www.fns.usda.gov/sites/default/files/snap/13-State_Options-revised.pdf#page=14"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 287, sources: [0, 1] },
      { from: '2024-10-01', value: 300, sources: [0, 2] },
      { from: '2025-10-01', value: 308, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 191, sources: [1, 3] },
      { from: '2024-10-01', value: 222, sources: [3, 4] },
      { from: '2025-10-01', value: 228, sources: [3, 4] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 45, sources: [1, 3] },
      { from: '2024-10-01', value: 49, sources: [3, 4] },
      { from: '2025-10-01', value: 50, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [5, 6] },
    ],
  },
}
