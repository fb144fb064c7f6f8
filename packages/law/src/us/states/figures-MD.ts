// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Maryland */
export const figures: StateFigures = {
  state: 'MD',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"Maryland DHS Action Transmittal AT 26-08 - H.R. 1 (2025) Treatment of Energy Assistance Payments (supersedes IM 25-15 Heat and Eat, effective April 1, 2025)","href":"https://dhs.maryland.gov/documents/FIA/Action%20Transmittals-AT%20-%20Information%20Memo-IM/AT-IM2026/26-08%20AT%20H.R.%201%202025%20Treatment%20of%20Energy%20Assistance%20Payments%20combined.pdf"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA FNS Maryland FY 2024 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/md-abawd-response-fy2024.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-01-01', value: 505, sources: [0, 1] },
      { from: '2024-01-01', value: 551, sources: [0, 2] },
      { from: '2025-01-01', value: 557, sources: [0, 1] },
      { from: '2026-01-01', value: 572, sources: [1, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-01-01', value: 309, sources: [0, 2] },
      { from: '2024-01-01', value: 337, sources: [0, 2] },
      { from: '2025-01-01', value: 341, sources: [0, 1] },
      { from: '2026-01-01', value: 350, sources: [1, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-01-01', value: 40, sources: [0, 2] },
      { from: '2026-01-01', value: 41, sources: [1, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 0, sources: [3, 4] },
      { from: '2025-04-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2016-10-01', value: 0.5, sources: [6, 7] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [8] },
      { from: '2024-07-01', value: [24019, 24029, 24039, 24047, 24510], sources: [8] },
      { from: '2025-07-01', value: [], sources: [8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
  },
}
