// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Indiana */
export const figures: StateFigures = {
  state: 'IN',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"USDA Broad-based Categorical Eligibility","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_asset/bbce_a_amt columns, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Indiana CCDF Policy Manual, Section 1.1 Eligibility Requirements","href":"https://www.in.gov/fssa/carefinder/files/CCDF-Policy-Manual.pdf#page=5"},
    {"title":"Income to Get on CCDF","href":"https://www.in.gov/fssa/carefinder/files/Income-Get-on-CCDF.pdf"},
    {"title":"OECOSL bulletin, New CCDF Reimbursement Rates and Expanded Income Eligibility (127% to 150% FPL eff. Aug 1, 2023)","href":"https://www.in.gov/fssa/carefinder/system-updates-2023"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Indiana Medicaid State Plan; 405 IAC 2-1.1"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels as of December 2023 | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"CBPP TANF benefit levels (corroborates 2023-07-01 increase)","href":"https://www.cbpp.org/research/income-security/continued-increases-in-tanf-benefit-levels-are-critical-to-helping"},
    {"title":"IC 12-14-2-5 (amount of assistance; payment made; maximum amounts)","href":"https://iga.in.gov/laws/2025/ic/titles/12/#12-14-2-5"},
    {"title":"FSSA SNAP/TANF Program Policy Manual, Section 3050.10.00 (maximum benefits effective 7/1/2025)","href":"https://www.in.gov/fssa/dfr/files/3000.pdf#page=7"},
    {"title":"FSSA DFR Chapter 3000, Section 3010.15.00 (gross income standard)","href":"https://www.in.gov/fssa/dfr/files/3000.pdf#page=4"},
    {"title":"IC 12-14-1-1.7(b)-(c) (35% FPL through June 30, 2027; 50% FPL after)","href":"https://iga.in.gov/laws/2025/ic/titles/12/#12-14-1-1.7"},
    {"title":"470 IAC 10.3-4-4(c)(1)","href":"https://iar.iga.in.gov/code/2026/470/10.3#470-10.3-4-4"},
    {"title":"FSSA DFR Chapter 3400, Section 3450.20.00 ($90 work expense disregard)","href":"https://www.in.gov/fssa/dfr/files/3400.pdf#page=38"},
    {"title":"470 IAC 10.3-4-4(c)(2)","href":"https://iar.iga.in.gov/code/2026/470/10.3#470-10.3-4-4"},
    {"title":"FSSA DFR Chapter 3400, Section 3450.25.00 ($30 and 1/3 disregard)","href":"https://www.in.gov/fssa/dfr/files/3400.pdf#page=38"},
    {"title":"470 IAC 10.3-4-4(d)(1)","href":"https://iar.iga.in.gov/code/2026/470/10.3#470-10.3-4-4"},
    {"title":"FSSA DFR Chapter 3400, Section 3450.35.05 (75% earned income disregard)","href":"https://www.in.gov/fssa/dfr/files/3400.pdf#page=41"},
    {"title":"470 IAC 10.3-4-2(1)","href":"https://iar.iga.in.gov/code/2026/470/10.3#470-10.3-4-2"},
    {"title":"FSSA DFR Chapter 3000, Section 3005.10.00 (resource limits)","href":"https://www.in.gov/fssa/dfr/files/3000.pdf#page=2"},
    {"title":"IC 12-14-1-1(b), as amended by P.L.83-2022, SEC.2","href":"https://iga.in.gov/laws/2025/ic/titles/12/#12-14-1-1"},
    {"title":"FSSA DFR Chapter 3000, Section 3005.10.00 (resource limits effective 7/1/2022)","href":"https://www.in.gov/fssa/dfr/files/3000.pdf#page=2"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Ind. Code § 6-3.1-21-6"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-05-01', value: 502, sources: [0, 1] },
      { from: '2025-10-01', value: 486, sources: [1, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-05-01', value: 276, sources: [0, 2] },
      { from: '2025-10-01', value: 283, sources: [1, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-05-01', value: 60, sources: [0, 1] },
      { from: '2025-10-01', value: 62, sources: [1, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-05-01', value: 60, sources: [0, 1] },
      { from: '2025-10-01', value: 62, sources: [1, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-05-01', value: 60, sources: [0, 1] },
      { from: '2025-10-01', value: 62, sources: [1, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-05-01', value: 60, sources: [0, 1] },
      { from: '2025-10-01', value: 62, sources: [1, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-05-01', value: 60, sources: [0, 1] },
      { from: '2025-10-01', value: 62, sources: [1, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-05-01', value: 35, sources: [0, 2] },
      { from: '2025-10-01', value: 36, sources: [1, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.4, sources: [5, 6] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2018-01-01', value: 1.3, sources: [9, 10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2018-01-01', value: Infinity, sources: [11, 12] },
    ],
    'snap.broadBased.net': [
      { from: '2018-01-01', value: 1, sources: [13, 14] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2018-01-01', value: 1, sources: [13, 14] },
    ],
    'snap.broadBased.assets': [
      { from: '2018-01-01', value: 5000, sources: [15, 16] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 95373, sources: [17, 18] },
      { from: '2024-10-01', value: 103324, sources: [18, 19] },
      { from: '2025-10-01', value: 107555, sources: [19, 18] },
      { from: '2026-10-01', value: 111012, sources: [20, 19] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [21, 22] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [21, 22] },
    ],
    'childCare.planOfPoverty': [
      { from: '2015-01-01', value: 1.27, sources: [23, 24] },
      { from: '2023-08-01', value: 1.5, sources: [23, 25] },
      { from: '2026-04-05', value: 1.35, sources: [23, 24] },
    ],
    'medicaid.infant': [
      { from: '2021-01-01', value: 2.13, sources: [26, 27] },
    ],
    'medicaid.youngChild': [
      { from: '2021-01-01', value: 1.63, sources: [27, 28] },
    ],
    'medicaid.olderChild': [
      { from: '2021-01-01', value: 1.63, sources: [27, 28] },
    ],
    'medicaid.pregnant': [
      { from: '2021-01-01', value: 2.13, sources: [29, 30] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.22, sources: [31] },
    ],
    'medicaid.adult': [
      { from: '2021-01-01', value: 1.38, sources: [32, 27] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [33, 34] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [35, 33] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [37] },
    ],
    'msp.qmbHere': [
      { from: '2014-06-01', value: 1.5, sources: [38] },
    ],
    'msp.slmbHere': [
      { from: '2014-06-01', value: 1.7, sources: [38] },
    ],
    'msp.qiHere': [
      { from: '2014-06-01', value: 1.85, sources: [38] },
    ],
    'chip.child': [
      { from: '2021-01-01', value: 2.55, sources: [39, 40] },
    ],
    'tanf.payment': [
      { from: '2023-07-01', value: [155, 255, 320, 385, 450, 515, 580, 645, 710, 775], beyond: 0, sources: [41, 42] },
      { from: '2025-07-01', value: [248, 409, 513, 617, 721, 825, 929, 1033, 1137, 1241], beyond: 104, sources: [42, 43] },
    ],
    'tanf.grossOfPoverty': [
      { from: '1997-10-01', value: Infinity, sources: [44] },
      { from: '2025-07-01', value: 0.35, sources: [45, 44] },
      { from: '2027-07-01', value: 0.5, sources: [45, 44] },
    ],
    'tanf.testFlat': [
      { from: '1997-10-01', value: [120], sources: [46, 47] },
    ],
    'tanf.testRestShare': [
      { from: '1997-10-01', value: 0.3333, sources: [48, 49] },
    ],
    'tanf.restShare': [
      { from: '1997-10-01', value: 0.75, sources: [50, 51] },
    ],
    'tanf.assets': [
      { from: '1997-10-01', value: [1000], sources: [52, 53] },
    ],
    'tanf.assetsAlready': [
      { from: '2022-07-01', value: [10000], sources: [54, 55] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 3, 0, 4, 0, 12, 0, 5, 0, 8, 0, 10, 0, 13, 0, 7, 0, 6, 0, 16, 0, 9, 0, 7, 0, 16, 0, 15, 0, 14, 0, 12, 0, 3, 0, 8, 0, 15, 0, 2, 0, 11, 0, 16, 0, 7, 0, 14, 0, 6, 0, 17, 0, 8, 0, 15, 0, 10, 0, 11, 0, 16, 0, 10, 0, 11, 0, 6, 0, 3, 0, 12, 0, 5, 0, 8, 0, 16, 0, 12, 0, 13, 0, 15, 0, 2, 0, 3, 0, 1, 0, 1, 0, 13, 0, 11, 0, 10, 0, 2, 0, 15, 0, 6, 0, 13, 0, 7, 0, 10, 0, 5, 0, 3, 0, 14, 0, 15, 0, 13, 0, 9, 0, 15, 0, 15, 0, 1, 0, 17, 0, 6, 0, 7, 0, 8, 0, 14, 0, 12, 0, 2, 0, 16, 0, 10, 0, 15, 0, 2, 0, 3, 0, 9, 0, 14, 0, 7, 0, 7, 0, 11, 0, 17, 0, 9, 0, 9, 0, 3, 0, 5, 0, 17, 0, 16, 0, 11, 0, 3, 0, 5, 0, 3], sources: [56] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 18000, sources: [56] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 223, 225, 250, 252, 226, 230, 224, 225, 248, 231, 227, 216, 235, 228, 218, 184, 228], sources: [57] },
      { from: '2026-01-01', value: [0, 295, 271, 305, 303, 276, 296, 272, 274, 298, 281, 274, 284, 284, 279, 264, 288, 278], sources: [57] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.1, 0.1, 0.1, 0.1], sources: [58] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 18000, sources: [59] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 9, 0, 21, 0, 22, 0, 23, 0, 16, 0, 24, 0, 25, 0, 6, 0, 6, 0, 9, 0, 6, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 6, 0, 34, 0, 35, 0, 22, 0, 36, 0, 37, 0, 38, 0, 39, 0, 6, 0, 15, 0, 40, 0, 41, 0, 14, 0, 42, 0, 6, 0, 36, 0, 43, 0, 14, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 36, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 55, 0, 17, 0, 6, 0, 56, 0, 23, 0, 57, 0, 58, 0, 59, 0, 4, 0, 60, 0, 61, 0, 49, 0, 10, 0, 10, 0, 62, 0, 63, 0, 49, 0, 45, 0, 64, 0, 49, 0, 28, 0, 2], sources: [59] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [82900, 95100, 94200, 100000, 72800, 110300, 87500, 74500, 99000, 71400, 87600, 70700, 91800, 109900, 93300, 92000, 79600, 96100, 89900, 74100, 75800, 97400, 78700, 61800, 79800, 81300, 96200, 86600, 93100, 97600, 75000, 83700, 82200, 85400, 92000, 100900, 89300, 90600, 83400, 93700, 75100, 96600, 86700, 90300, 84000, 78000, 82800, 93400, 93000, 84100, 93500, 78100, 91200, 88200, 88100, 99400, 95700, 76800, 81100, 90400, 98000, 89700, 110900, 70300], sources: [59] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 53300, 60900, 68500, 76100, 82200, 88300, 94400, 100500, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 55800, 63800, 71750, 79700, 86100, 92500, 98850, 105250, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 61800, 70600, 79450, 88250, 95350, 102400, 109450, 116500, 49000, 56000, 63000, 70000, 75600, 81200, 86800, 92400, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 55450, 63400, 71300, 79200, 85550, 91900, 98250, 104550, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 49100, 56100, 63100, 70100, 75750, 81350, 86950, 92550, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 51450, 58800, 66150, 73450, 79350, 85250, 91100, 97000, 61550, 70350, 79150, 87900, 94950, 102000, 109000, 116050, 52300, 59750, 67200, 74650, 80650, 86600, 92600, 98550, 51550, 58900, 66250, 73600, 79500, 85400, 91300, 97200, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 53850, 61550, 69250, 76900, 83100, 89250, 95400, 101550, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 53350, 60950, 68550, 76150, 82250, 88350, 94450, 100550, 48550, 55450, 62400, 69300, 74850, 80400, 85950, 91500, 52150, 59600, 67050, 74500, 80500, 86450, 92400, 98350, 54700, 62500, 70300, 78100, 84350, 90600, 96850, 103100, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47850, 54650, 61500, 68300, 73800, 79250, 84700, 90200, 52100, 59550, 67000, 74400, 80400, 86350, 92300, 98250, 56500, 64600, 72650, 80700, 87200, 93650, 100100, 106550, 50050, 57200, 64350, 71450, 77200, 82900, 88600, 94350, 50750, 58000, 65250, 72500, 78300, 84100, 89900, 95700, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 52500, 60000, 67500, 74950, 80950, 86950, 92950, 98950, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 54150, 61850, 69600, 77300, 83500, 89700, 95900, 102050, 48550, 55500, 62450, 69350, 74900, 80450, 86000, 91550, 50600, 57800, 65050, 72250, 78050, 83850, 89600, 95400, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 48200, 55100, 61950, 68800, 74350, 79850, 85350, 90850, 52300, 59800, 67250, 74700, 80700, 86700, 92650, 98650, 52100, 59550, 67000, 74400, 80400, 86350, 92300, 98250, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 52400, 59850, 67350, 74800, 80800, 86800, 92800, 98750, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 51350, 58750, 66050, 73350, 79250, 85150, 91000, 96900, 49400, 56450, 63500, 70550, 76200, 81850, 87500, 93150, 49350, 56400, 63450, 70500, 76150, 81800, 87450, 93100, 55650, 63600, 71550, 79500, 85900, 92250, 98600, 104950, 53600, 61250, 68900, 76550, 82700, 88800, 94950, 101050, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 50650, 57850, 65100, 72300, 78100, 83900, 89700, 95450, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 59500, 68000, 76500, 84950, 91750, 98550, 105350, 112150, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600], sources: [59] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 33300, 38050, 42800, 47550, 51400, 55200, 59000, 62800, 34050, 38900, 43700, 48550, 52450, 56350, 60250, 64150, 34850, 39850, 44800, 49800, 53800, 57800, 61800, 65750, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 38650, 44150, 49650, 55150, 59600, 64000, 68400, 72800, 30650, 35000, 39400, 43750, 47250, 50750, 54250, 57750, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 34650, 39600, 44550, 49500, 53500, 57450, 61400, 65350, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 30700, 35050, 39450, 43800, 47350, 50850, 54350, 57850, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 32150, 36750, 41350, 45900, 49600, 53250, 56950, 60600, 38500, 44000, 49500, 54950, 59350, 63750, 68150, 72550, 32700, 37350, 42000, 46650, 50400, 54150, 57850, 61600, 32200, 36800, 41400, 46000, 49700, 53400, 57050, 60750, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 33650, 38450, 43250, 48050, 51900, 55750, 59600, 63450, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 33350, 38100, 42850, 47600, 51450, 55250, 59050, 62850, 30350, 34650, 39000, 43300, 46800, 50250, 53700, 57200, 32600, 37250, 41900, 46550, 50300, 54000, 57750, 61450, 34200, 39050, 43950, 48800, 52750, 56650, 60550, 64450, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29900, 34200, 38450, 42700, 46150, 49550, 52950, 56400, 32550, 37200, 41850, 46500, 50250, 53950, 57700, 61400, 35350, 40400, 45450, 50450, 54500, 58550, 62600, 66600, 31300, 35750, 40200, 44650, 48250, 51800, 55400, 58950, 31750, 36250, 40800, 45300, 48950, 52550, 56200, 59800, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 32800, 37500, 42200, 46850, 50600, 54350, 58100, 61850, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 33850, 38650, 43500, 48300, 52200, 56050, 59900, 63800, 30350, 34700, 39050, 43350, 46850, 50300, 53800, 57250, 31650, 36150, 40650, 45150, 48800, 52400, 56000, 59600, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 30150, 34400, 38750, 43000, 46500, 49900, 53350, 56800, 32700, 37400, 42050, 46700, 50450, 54200, 57950, 61650, 32550, 37200, 41850, 46500, 50250, 53950, 57700, 61400, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 32750, 37400, 42100, 46750, 50500, 54250, 58000, 61750, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 32150, 36700, 41300, 45850, 49550, 53200, 56900, 60550, 30900, 35300, 39700, 44100, 47650, 51200, 54700, 58250, 30850, 35250, 39650, 44050, 47600, 51100, 54650, 58150, 34800, 39800, 44750, 49700, 53700, 57700, 61650, 65650, 33500, 38300, 43100, 47850, 51700, 55550, 59350, 63200, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 31650, 36200, 40700, 45200, 48850, 52450, 56050, 59700, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 37200, 42500, 47800, 53100, 57350, 61600, 65850, 70100, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000], sources: [59] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 20950, 23950, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 23200, 26500, 29800, 33100, 38680, 44360, 50040, 55720, 18400, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 19350, 22100, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23100, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 18200, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23450, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17950, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19550, 22350, 27320, 33000, 38680, 44360, 50040, 55720, 21200, 24200, 27320, 33000, 38680, 44360, 50040, 55720, 18800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19700, 22500, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20300, 23200, 27320, 33000, 38680, 44360, 50040, 55720, 18200, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19000, 21700, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 19550, 22350, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19650, 22450, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19000, 21700, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22300, 25500, 28700, 33000, 38680, 44360, 50040, 55720, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720], sources: [59] },
    ],
  },
}
