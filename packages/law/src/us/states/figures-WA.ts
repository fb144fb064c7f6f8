// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Washington */
export const figures: StateFigures = {
  state: 'WA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"Washington State Register 09-15-085 - Amending WAC 388-450-0015 to exclude child support paid before the gross income test","href":"https://lawfilesext.leg.wa.gov/law/wsr/2009/15/09-15-085.htm"},
    {"title":"Washington State Register 09-16-095 - Effective date of WSR 09-15-085 moved to November 15, 2009","href":"https://lawfilesext.leg.wa.gov/law/wsr/2009/16/09-16-095.htm"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA FNS Washington ABAWD Waiver Response, January 24, 2024 - requested area (38 counties)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wa-abawd-response-fy2024.pdf#page=3"},
    {"title":"USDA FNS Washington ABAWD Waiver Response, January 24, 2024 - county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wa-abawd-response-fy2024.pdf#page=4"},
    {"title":"USDA FNS Washington ABAWD Waiver Response, January 24, 2024 - county list (end), implementation date (2024-02-01), and expiration date (2025-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wa-abawd-response-fy2024.pdf#page=6"},
    {"title":"USDA FNS Washington ABAWD Waiver Response, December 16, 2024 - requested area (38 counties and one reservation area) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wa-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Washington ABAWD Waiver Response, December 16, 2024 - implementation date (2025-02-01) and expiration date (2026-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wa-abawd-response-fy2025.pdf#page=4"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, Washington through 2026-01-31)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 483, sources: [0, 1] },
      { from: '2024-10-01', value: 502, sources: [0, 2] },
      { from: '2025-10-01', value: 515, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 383, sources: [0, 1] },
      { from: '2024-10-01', value: 396, sources: [0, 2] },
      { from: '2025-10-01', value: 406, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 58, sources: [0, 1] },
      { from: '2024-10-01', value: 56, sources: [0, 2] },
      { from: '2025-10-01', value: 58, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [7, 8] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [9, 10] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [11, 12] },
      { from: '2024-11-01', value: [53001, 53003, 53005, 53007, 53009, 53011, 53013, 53015, 53017, 53019, 53021, 53023, 53025, 53027, 53029, 53031, 53035, 53037, 53039, 53041, 53043, 53045, 53047, 53049, 53051, 53053, 53055, 53057, 53059, 53061, 53063, 53065, 53067, 53069, 53071, 53073, 53075, 53077], sources: [13, 14] },
      { from: '2026-02-01', value: [], sources: [15, 16] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [17] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [18] },
    ],
    'snap.broadBased.povertyFirst': [
      { from: '2023-04-01', value: 14580, sources: [19, 20] },
      { from: '2024-04-01', value: 15060, sources: [19, 20] },
      { from: '2025-04-01', value: 15650, sources: [19, 20] },
      { from: '2026-04-01', value: 15960, sources: [21, 19] },
    ],
    'snap.broadBased.povertyEach': [
      { from: '2023-04-01', value: 5140, sources: [19, 20] },
      { from: '2024-04-01', value: 5380, sources: [19, 20] },
      { from: '2025-04-01', value: 5500, sources: [19, 20] },
      { from: '2026-04-01', value: 5680, sources: [21, 19] },
    ],
  },
}
