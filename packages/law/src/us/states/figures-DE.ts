// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Delaware */
export const figures: StateFigures = {
  state: 'DE',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"Delaware DEPARTMENT OF health and social services,  Division of Social Services","href":"https://regulations.delaware.gov/register/august2005/proposed/9%20DE%20Reg%20168%2008-01-05.htm"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"USDA FNS Delaware ABAWD Waiver Response, September 19, 2024 - requested area (one city and two counties)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/de-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Delaware ABAWD Waiver Response, September 19, 2024 - Kent and Sussex counties, implementation date (2024-10-01), and expiration date (2025-09-30)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/de-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA FNS Delaware ABAWD Waiver Response, October 6, 2025 - FY2026 request denied","href":"https://www.fns.usda.gov/sites/default/files/resource-files/de-abawd-response-fy2026.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 534, sources: [0, 1] },
      { from: '2024-10-01', value: 529, sources: [0, 2] },
      { from: '2025-10-01', value: 543, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 367, sources: [0, 1] },
      { from: '2024-10-01', value: 359, sources: [0, 2] },
      { from: '2025-10-01', value: 369, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 82, sources: [0, 1] },
      { from: '2024-10-01', value: 99, sources: [0, 2] },
      { from: '2025-10-01', value: 102, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 39, sources: [0, 1] },
      { from: '2024-10-01', value: 23, sources: [0, 2] },
      { from: '2025-10-01', value: 24, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.43, sources: [5, 6] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [7, 8] },
      { from: '2024-10-01', value: [10001, 10005], sources: [7, 8] },
      { from: '2025-10-01', value: [], sources: [9, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [11] },
    ],
  },
}
