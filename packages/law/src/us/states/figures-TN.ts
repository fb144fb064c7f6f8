// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Tennessee */
export const figures: StateFigures = {
  state: 'TN',
  sources: [
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"SNAP Screener Compiled State SNAP Data","href":"https://www.snapscreener.com/data"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"USDA FNS SUA Table FY2024","href":"https://docs.google.com/spreadsheets/d/10otJJisAYUDyZ0d7XpZPn8rEql-rteVE/edit?gid=1837348310#gid=1837348310"},
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: [430, 445, 462, 480, 495, 511, 526, 542, 560, 574], sources: [0, 1] },
      { from: '2024-10-01', value: [439, 454, 472, 490, 505, 522, 537, 553, 572, 586], sources: [2, 1] },
      { from: '2025-10-01', value: [451, 466, 485, 503, 519, 536, 551, 568, 587, 602], sources: [2, 1] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: [164, 164, 164, 164, 164, 164, 164, 164, 164, 164], sources: [3, 0] },
      { from: '2024-10-01', value: [158, 158, 158, 158, 158, 158, 158, 158, 158, 158], sources: [2, 1] },
      { from: '2025-10-01', value: [162, 162, 162, 162, 162, 162, 162, 162, 162, 162], sources: [2, 1] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 35, sources: [4, 0] },
      { from: '2025-10-01', value: 36, sources: [2, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [6, 7] },
    ],
  },
}
