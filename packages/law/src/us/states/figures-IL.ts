// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Illinois */
export const figures: StateFigures = {
  state: 'IL',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA FNS FY 2026 Quarter 1 ABAWD Waiver Status Report (waivers as of 2025-10-01; no waiver for HI, MA, or VA)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY26-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 577, sources: [0, 1] },
      { from: '2024-10-01', value: 532, sources: [0, 2] },
      { from: '2025-10-01', value: 546, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 386, sources: [0, 1] },
      { from: '2024-10-01', value: 445, sources: [0, 2] },
      { from: '2025-10-01', value: 457, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 62, sources: [0, 1] },
      { from: '2024-10-01', value: 76, sources: [0, 2] },
      { from: '2025-10-01', value: 78, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 75, sources: [0, 1] },
      { from: '2024-10-01', value: 65, sources: [0, 2] },
      { from: '2025-10-01', value: 67, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [4, 5] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 185, sources: [6, 7] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [8] },
      { from: '2024-11-01', value: 1, sources: [9, 10] },
      { from: '2026-02-01', value: 0, sources: [8, 11] },
    ],
    'snap.broadBased.gross': [
      { from: '2016-01-01', value: 1.65, sources: [12] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [13] },
    ],
  },
}
