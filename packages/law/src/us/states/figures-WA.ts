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
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"WAC 110-15-0005(1)(f)(i)(A)","href":"https://app.leg.wa.gov/wac/default.aspx?cite=110-15-0005"},
    {"title":"RCW 43.216.802(2)","href":"https://app.leg.wa.gov/RCW/default.aspx?cite=43.216.802"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Washington Administrative Code 182-512-0010(4) - SSI-related categorically needy income level","href":"https://app.leg.wa.gov/wac/default.aspx?cite=182-512-0010"},
    {"title":"Washington Administrative Code 182-512-0100(2)(a) - SSI-related categorically needy medical eligibility","href":"https://app.leg.wa.gov/wac/default.aspx?cite=182-512-0100"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"WAC 388-478-0020 Payment standards for TANF, SFA, and RCA. Jul 2021","href":"https://lawfilesext.leg.wa.gov/law/wsr/2021/21/21-21-054.htm"},
    {"title":"WAC 388-478-0020 - Payment standards for TANF, SFA, and RCA","href":"https://app.leg.wa.gov/wac/default.aspx?cite=388-478-0020"},
    {"title":"WAC 388-478-0020 Payment standards for TANF, SFA, and RCA. Jan 2024","href":"https://lawfilesext.leg.wa.gov/law/wsr/2023/23/23-23-054.htm"},
    {"title":"WAC 388-478-0035 Maximum earned income limits for TANF, SFA, PWA, and RCA. Jul 2021","href":"https://lawfilesext.leg.wa.gov/law/wsr/2021/21/21-21-054.htm"},
    {"title":"WAC 388-478-0035 - Maximum earned income limits for TANF, SFA, PWA, and RCA","href":"https://app.leg.wa.gov/wac/default.aspx?cite=388-478-0035"},
    {"title":"WAC 388-478-0035 Maximum earned income limits for TANF, SFA, PWA, and RCA. Jan 2024","href":"https://lawfilesext.leg.wa.gov/law/wsr/2023/23/23-23-054.htm"},
    {"title":"WAC 388-478-0035 Maximum earned income limits for TANF, SFA, PWA, and RCA. Aug 2024","href":"https://lawfilesext.leg.wa.gov/law/wsr/2024/11/24-11-019.htm"},
    {"title":"WAC 388-450-0170(2) - Deducting the first $500 of earned income","href":"https://app.leg.wa.gov/wac/default.aspx?cite=388-450-0170"},
    {"title":"RCW 74.08A.230 - Family earnings disregard","href":"https://app.leg.wa.gov/rcw/default.aspx?cite=74.08A.230"},
    {"title":"WAC 388-450-0170(3) - Subtract 50% of remaining earned income","href":"https://app.leg.wa.gov/wac/default.aspx?cite=388-450-0170"},
    {"title":"RCW 74.08A.230 - One-half of the family's remaining earnings","href":"https://app.leg.wa.gov/rcw/default.aspx?cite=74.08A.230"},
    {"title":"WAC 388-470-0005 - Resource limits for cash assistance","href":"https://app.leg.wa.gov/wac/default.aspx?cite=388-470-0005"},
    {"title":"RCW 74.04.005(13) - Resource eligibility limits","href":"https://app.leg.wa.gov/rcw/default.aspx?cite=74.04.005"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"WSR 20-23-053 (eff. 2021-01-01)","href":"https://lawfilesext.leg.wa.gov/law/wsr/2020/23/20-23-053.htm"},
    {"title":"Washington Apple Health Income and Resource Standards (eff. 2024-01-01) (see institutional PNA table)","href":"https://www.hca.wa.gov/assets/free-or-low-cost/income-standards-20240101.pdf"},
    {"title":"Washington Apple Health Income and Resource Standards (eff. 2025-01-01) (see institutional PNA table)","href":"https://www.hca.wa.gov/assets/free-or-low-cost/income-standards-20250101.pdf"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'meals.paysReduced': [
      { from: '2023-07-01', value: 1, sources: [22, 23] },
      { from: '2027-07-01', value: 0, sources: [22, 23] },
    ],
    'meals.paysReducedLunch': [
      { from: '2000-01-01', value: 0, sources: [22, 23] },
      { from: '2027-07-01', value: 1, sources: [22, 23] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 120416, sources: [24, 25] },
      { from: '2024-10-01', value: 131054, sources: [25, 26] },
      { from: '2025-10-01', value: 139313, sources: [26, 25] },
      { from: '2026-10-01', value: 146816, sources: [27, 26] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [28, 29] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [28, 29] },
    ],
    'childCare.planOfMedian': [
      { from: '2018-07-01', value: 0.6, sources: [30, 31] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.15, sources: [32, 33] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.15, sources: [33, 34] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.15, sources: [33, 34] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.98, sources: [35, 34] },
      { from: '2024-11-01', value: 2.15, sources: [36, 37] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.42, sources: [38] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [39, 40] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 750, sources: [41] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 750, sources: [41] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [42, 43] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [41] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [44, 45] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [44, 46] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [45] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.17, sources: [47, 48] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 1.98, sources: [37, 49] },
      { from: '2024-11-01', value: 2.15, sources: [37, 49] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [44, 50] },
    ],
    'tanf.payment': [
      { from: '2021-07-01', value: [417, 528, 654, 771, 888, 1009, 1165, 1289, 1416, 1539], sources: [51, 52] },
      { from: '2024-01-01', value: [450, 570, 706, 833, 959, 1090, 1258, 1392, 1529, 1662], sources: [53, 52] },
    ],
    'tanf.grossLimit': [
      { from: '2021-07-01', value: [834, 1056, 1308, 1542, 1776, 2018, 2330, 2578, 2832, 3078], sources: [54, 55] },
      { from: '2024-01-01', value: [900, 1140, 1412, 1666, 1918, 2180, 2516, 2784, 3058, 3324], sources: [56, 57] },
      { from: '2024-08-01', value: [1400, 1640, 1912, 2166, 2418, 2680, 3016, 3284, 3558, 3824], sources: [56, 57] },
    ],
    'tanf.flat': [
      { from: '1996-08-22', value: 0, sources: [58, 59] },
      { from: '2024-08-01', value: 500, sources: [58, 59] },
    ],
    'tanf.restShare': [
      { from: '1998-09-01', value: 0.5, sources: [60, 61] },
    ],
    'tanf.flatOfFamily': [
      { from: '2024-08-01', value: 1, sources: [58, 59] },
    ],
    'tanf.assets': [
      { from: '2019-02-01', value: [6000], sources: [62, 63] },
      { from: '2024-02-01', value: [12000], sources: [62, 63] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 5, 0, 5, 0, 5, 0, 5, 0, 2, 0, 3, 0, 5, 0, 2, 0, 5, 0, 4, 0, 5, 0, 5, 0, 5, 0, 2, 0, 2, 0, 2, 0, 1, 0, 2, 0, 5, 0, 3, 0, 2, 0, 4, 0, 2, 0, 5, 0, 2, 0, 4, 0, 2, 0, 2, 0, 2, 0, 3, 0, 2, 0, 4, 0, 4, 0, 2, 0, 2, 0, 5, 0, 2, 0, 5, 0, 5], sources: [64] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 53000, sources: [64] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 257, 265, 280, 245, 245], sources: [65] },
      { from: '2026-01-01', value: [0, 357, 418, 409, 345, 358], sources: [65] },
    ],
    'stateSupplement.own': [
      { from: '2021-01-01', value: [38.25, 38.25, 38.25], sources: [66, 67] },
      { from: '2024-04-01', value: [35.5, 35.5, 35.5], sources: [67, 68] },
    ],
    'stateSupplement.ownEach': [
      { from: '2021-01-01', value: [38.25, 38.25, 38.25], sources: [66, 67] },
      { from: '2024-04-01', value: [35.5, 35.5, 35.5], sources: [67, 68] },
    ],
    'stateSupplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [67, 68] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 53000, sources: [69] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 4, 0, 9, 0, 3, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 6, 0, 15, 0, 28, 0, 23, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34], sources: [69] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [77300, 102900, 105400, 99100, 98900, 128300, 102200, 106700, 80400, 91200, 78000, 84200, 107200, 107000, 164400, 129600, 107400, 88900, 107300, 92100, 107600, 80800, 87700, 86700, 127300, 113100, 120200, 110500, 122800, 78800, 102300, 123300, 103100, 88600], sources: [69] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 53650, 61350, 69000, 76650, 82800, 88950, 95050, 101200, 59050, 67450, 75900, 84300, 91050, 97800, 104550, 111300, 55550, 63450, 71400, 79300, 85650, 92000, 98350, 104700, 55400, 63300, 71200, 79100, 85450, 91800, 98100, 104450, 71900, 82150, 92400, 102650, 110900, 119100, 127300, 135500, 57250, 65400, 73600, 81750, 88300, 94850, 101400, 107950, 58350, 66700, 75050, 83350, 90050, 96700, 103400, 110050, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 60050, 68600, 77200, 85750, 92650, 99500, 106350, 113200, 59950, 68500, 77050, 85600, 92450, 99300, 106150, 113000, 81700, 93350, 105000, 116650, 126000, 135350, 144650, 154000, 72600, 83000, 93350, 103700, 112000, 120300, 128600, 136900, 60150, 68750, 77350, 85900, 92800, 99650, 106550, 113400, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 58350, 66700, 75050, 83350, 90050, 96700, 103400, 110050, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 60300, 68900, 77500, 86100, 93000, 99900, 106800, 113700, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 71300, 81500, 91700, 101850, 110000, 118150, 126300, 134450, 63350, 72400, 81450, 90500, 97750, 105000, 112250, 119500, 67350, 76950, 86550, 96150, 103850, 111550, 119250, 126950, 61900, 70750, 79600, 88400, 95500, 102550, 109650, 116700, 68800, 78600, 88450, 98250, 106150, 114000, 121850, 129700, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 57300, 65500, 73700, 81850, 88400, 94950, 101500, 108050, 66750, 76300, 85850, 95350, 103000, 110650, 118250, 125850, 57750, 66000, 74250, 82500, 89100, 95700, 102300, 108900, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450], sources: [69] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 33550, 38300, 43100, 47900, 51750, 55600, 59400, 63250, 36900, 42200, 47450, 52700, 56950, 61150, 65350, 69600, 34700, 39650, 44600, 49550, 53550, 57500, 61450, 65450, 34650, 39600, 44550, 49450, 53450, 57400, 61350, 65300, 44950, 51350, 57750, 64150, 69300, 74450, 79550, 84700, 35800, 40900, 46000, 51100, 55200, 59300, 63400, 67500, 36500, 41700, 46900, 52100, 56300, 60450, 64650, 68800, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 37550, 42900, 48250, 53600, 57900, 62200, 66500, 70800, 37450, 42800, 48150, 53500, 57800, 62100, 66350, 70650, 57550, 65800, 74000, 82200, 88800, 95400, 101950, 108550, 45400, 51850, 58350, 64800, 70000, 75200, 80400, 85550, 37600, 43000, 48350, 53700, 58000, 62300, 66600, 70900, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 36500, 41700, 46900, 52100, 56300, 60450, 64650, 68800, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 37700, 43050, 48450, 53800, 58150, 62450, 66750, 71050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 44600, 50950, 57300, 63650, 68750, 73850, 78950, 84050, 39600, 45250, 50900, 56550, 61100, 65600, 70150, 74650, 42050, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 38700, 44200, 49750, 55250, 59700, 64100, 68550, 72950, 43000, 49150, 55300, 61400, 66350, 71250, 76150, 81050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 35850, 40950, 46050, 51150, 55250, 59350, 63450, 67550, 41700, 47700, 53650, 59600, 64400, 69150, 73950, 78700, 36100, 41250, 46400, 51550, 55700, 59800, 63950, 68050, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050], sources: [69] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 22150, 25300, 28450, 33000, 38680, 44360, 50040, 55720, 20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23750, 27320, 33000, 38680, 44360, 50040, 55720, 26950, 30800, 34650, 38500, 41600, 44700, 50040, 55720, 21500, 24550, 27600, 33000, 38680, 44360, 50040, 55720, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22500, 25700, 28900, 33000, 38680, 44360, 50040, 55720, 34550, 39450, 44400, 49300, 53250, 57200, 61150, 65100, 27250, 31150, 35050, 38900, 42050, 45150, 50040, 55720, 22550, 25800, 29000, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 22650, 25850, 29100, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 26750, 30600, 34400, 38200, 41300, 44360, 50040, 55720, 23800, 27200, 30600, 33950, 38680, 44360, 50040, 55720, 25250, 28850, 32450, 36050, 38950, 44360, 50040, 55720, 23250, 26550, 29850, 33150, 38680, 44360, 50040, 55720, 25800, 29500, 33200, 36850, 39800, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24600, 27650, 33000, 38680, 44360, 50040, 55720, 25050, 28600, 32200, 35750, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720], sources: [69] },
    ],
  },
}
