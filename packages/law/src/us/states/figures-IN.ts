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
  },
}
