// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Vermont */
export const figures: StateFigures = {
  state: 'VT',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"FY 2018 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2020-07/FY_2018_Tech_Doc.pdf#page=177"},
    {"title":"FY 2019 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2020-12/FY%202019%20SNAP%20QC%20Technical%20Documentation.pdf#page=171"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP State Options Report, 13th Report (August 2017)","href":"https://www.fns.usda.gov/sites/default/files/snap/13-State_Options-revised.pdf#page=14"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 1020, sources: [0, 1] },
      { from: '2024-10-01', value: 1067, sources: [0, 2] },
      { from: '2025-10-01', value: 1096, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 291, sources: [1, 3] },
      { from: '2024-10-01', value: 303, sources: [3, 4] },
      { from: '2025-10-01', value: 311, sources: [3, 4] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 36, sources: [1, 3] },
      { from: '2025-10-01', value: 37, sources: [3, 4] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [7, 8] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 156, sources: [9, 10] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.85, sources: [11, 12] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.85, sources: [13, 14] },
    ],
  },
}
