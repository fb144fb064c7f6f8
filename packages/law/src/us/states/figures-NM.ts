// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** New Mexico */
export const figures: StateFigures = {
  state: 'NM',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"FY 2018 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2020-07/FY_2018_Tech_Doc.pdf#page=177"},
    {"title":"FY 2019 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2020-12/FY%202019%20SNAP%20QC%20Technical%20Documentation.pdf#page=171"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP State Options Report, 13th Report (August 2017)","href":"https://www.fns.usda.gov/sites/default/files/snap/13-State_Options-revised.pdf#page=14"},
    {"title":"USDA FNS New Mexico ABAWD Waiver Response, September 18, 2024 - requested area (29 counties and reservations)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nm-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS New Mexico ABAWD Waiver Response, September 18, 2024 - Table 1 county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nm-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, New Mexico through 2025-12-31)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA FNS New Mexico ABAWD Waiver Response, October 23, 2025 - requested area and Luna County (12.5 percent)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nm-abawd-response-fy2026.pdf#page=3"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 417, sources: [0, 1] },
      { from: '2024-10-01', value: 408, sources: [0, 2] },
      { from: '2025-10-01', value: 419, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 215, sources: [1, 3] },
      { from: '2024-10-01', value: 281, sources: [3, 4] },
      { from: '2025-10-01', value: 289, sources: [3, 4] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 46, sources: [1, 3] },
      { from: '2024-10-01', value: 50, sources: [3, 4] },
      { from: '2025-10-01', value: 51, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [7, 8] },
      { from: '2025-01-01', value: [35003, 35005, 35006, 35007, 35009, 35011, 35013, 35017, 35019, 35021, 35023, 35025, 35027, 35029, 35031, 35033, 35035, 35037, 35039, 35041, 35043, 35045, 35047, 35051, 35053, 35055, 35057, 35059, 35061], sources: [7, 8] },
      { from: '2026-01-01', value: [35029], sources: [9, 10] },
      { from: '2027-01-01', value: [], sources: [7, 8] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [11, 12] },
      { from: '2024-11-01', value: 1, sources: [12, 13] },
      { from: '2025-01-01', value: 0, sources: [12, 13] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.65, sources: [14, 15] },
      { from: '2024-10-01', value: 2, sources: [14, 15] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.65, sources: [16, 17] },
      { from: '2024-10-01', value: 2, sources: [16, 17] },
    ],
  },
}
