// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** North Dakota */
export const figures: StateFigures = {
  state: 'ND',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS North Dakota FY 2024 ABAWD Waiver Response","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/nd-abawd-response-fy2024.pdf"},
    {"title":"USDA FNS North Dakota FY 2025 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nd-abawd-response-fy2025.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 735, sources: [0, 1] },
      { from: '2024-10-01', value: 765, sources: [0, 2] },
      { from: '2025-10-01', value: 772, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 270, sources: [0, 1] },
      { from: '2024-10-01', value: 279, sources: [0, 2] },
      { from: '2025-10-01', value: 286, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2025-10-01', value: 35, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 200, sources: [5, 6] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [7, 8] },
      { from: '2024-07-01', value: [38009, 38069, 38079], sources: [7, 8] },
      { from: '2025-07-01', value: [38079], sources: [8, 7] },
      { from: '2026-07-01', value: [], sources: [8, 7] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.net': [
      { from: '2015-10-01', value: 1, sources: [11, 12] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [11, 12] },
    ],
  },
}
