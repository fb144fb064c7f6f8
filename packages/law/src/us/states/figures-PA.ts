// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Pennsylvania */
export const figures: StateFigures = {
  state: 'PA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA FNS Pennsylvania FY 2024 ABAWD Waiver Response","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/pa-abawd-response-fy2024.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 750, sources: [0, 1] },
      { from: '2024-10-01', value: 758, sources: [0, 2] },
      { from: '2025-10-01', value: 857, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 401, sources: [0, 1] },
      { from: '2024-10-01', value: 402, sources: [0, 2] },
      { from: '2025-10-01', value: 488, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 70, sources: [0, 1] },
      { from: '2024-10-01', value: 72, sources: [0, 2] },
      { from: '2025-10-01', value: 128, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2025-10-01', value: 107, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [6] },
      { from: '2024-09-01', value: [42003, 42005, 42007, 42009, 42011, 42013, 42015, 42017, 42019, 42021, 42023, 42025, 42031, 42033, 42035, 42037, 42039, 42041, 42043, 42045, 42047, 42049, 42051, 42053, 42055, 42057, 42059, 42061, 42063, 42065, 42067, 42069, 42073, 42077, 42079, 42081, 42083, 42085, 42087, 42089, 42093, 42095, 42097, 42099, 42101, 42103, 42105, 42107, 42109, 42111, 42113, 42115, 42117, 42119, 42121, 42123, 42125, 42127, 42129, 42131], sources: [6] },
      { from: '2025-09-01', value: [], sources: [6] },
    ],
    'snap.broadBased.gross': [
      { from: '2022-10-01', value: 2, sources: [7, 8] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [9] },
    ],
  },
}
