// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Montana */
export const figures: StateFigures = {
  state: 'MT',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 723, sources: [0, 1] },
      { from: '2024-10-01', value: 778, sources: [0, 2] },
      { from: '2025-10-01', value: 799, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 244, sources: [0, 1] },
      { from: '2024-10-01', value: 260, sources: [0, 2] },
      { from: '2025-10-01', value: 267, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 113, sources: [0, 2] },
      { from: '2025-10-01', value: 116, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2024-10-01', value: 33, sources: [0, 2] },
      { from: '2025-10-01', value: 34, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [8] },
    ],
  },
}
