// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** New Jersey */
export const figures: StateFigures = {
  state: 'NJ',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 18, 2023 - requested area (combined area of 17 counties and one city) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2024.pdf#page=2"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 18, 2023 - county list (continued), Trenton city, implementation date (2024-02-01), and expiration date (2025-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2024.pdf#page=3"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 16, 2024 - requested area (20 counties) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 16, 2024 - county list (continued), implementation date (2025-02-01), and expiration date (2026-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, New Jersey through 2026-01-31)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, February 10, 2026 - Camden city, implementation date (2026-02-01), and expiration date (2027-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2026.pdf#page=4"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 850, sources: [0, 1] },
      { from: '2024-10-01', value: 878, sources: [0, 2] },
      { from: '2025-10-01', value: 977, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 464, sources: [0, 1] },
      { from: '2024-10-01', value: 492, sources: [0, 2] },
      { from: '2025-10-01', value: 505, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 32, sources: [0, 1] },
      { from: '2025-10-01', value: 33, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [4] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [5, 6] },
      { from: '2024-11-01', value: [34001, 34003, 34005, 34007, 34009, 34011, 34013, 34015, 34017, 34023, 34025, 34029, 34031, 34033, 34037, 34039, 34041], sources: [6, 7] },
      { from: '2025-02-01', value: [34001, 34003, 34005, 34007, 34009, 34011, 34013, 34015, 34017, 34019, 34021, 34023, 34025, 34029, 34031, 34033, 34035, 34037, 34039, 34041], sources: [6, 7] },
      { from: '2026-02-01', value: [34009], sources: [8, 9] },
      { from: '2027-02-01', value: [], sources: [10, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.85, sources: [11] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.85, sources: [12] },
    ],
  },
}
