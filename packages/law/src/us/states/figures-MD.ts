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
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"COMAR 13A.14.06.03H - Income Eligibility Scale","href":"https://regs.maryland.gov/us/md/exec/comar/13A.14.06.03"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"FIA Action Transmittal 20-06 (Effective October 1, 2019)","href":"https://dhs.maryland.gov/documents/FIA/Action%20Transmittals-AT%20-%20Information%20Memo-IM/AT-IM2020/20-06%20AT-TCA%20Benefit%20Increase.pdf#page=3"},
    {"title":"COMAR 07.03.03.17 - Benefit Schedules","href":"https://dsd.maryland.gov/regulations/Pages/07.03.03.17.aspx"},
    {"title":"FIA Information Memo 25-12 (Effective January 1, 2025)","href":"https://dhs.maryland.gov/documents/FIA/Action%20Transmittals-AT%20-%20Information%20Memo-IM/AT-IM2025/25-12%20IM%202025%20TCA%20TDAP%20RCA%20Benefit%20Increase.pdf#page=3"},
    {"title":"COMAR 07.03.03.13.E(3)(a) - Application Phase Earned Income Disregard","href":"https://dsd.maryland.gov/regulations/Pages/07.03.03.13.aspx"},
    {"title":"COMAR 07.03.03.13.E(3)(b) - Post-Eligibility Earned Income Disregard","href":"https://dsd.maryland.gov/regulations/Pages/07.03.03.13.aspx"},
    {"title":"COMAR 07.03.03.13.E(3)(c) - Childcare Deduction","href":"https://dsd.maryland.gov/regulations/Pages/07.03.03.13.aspx"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Md. Code, Tax-Gen. § 10-704; child credit: § 10-751"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'meals.paysReduced': [
      { from: '2022-07-01', value: 1, sources: [11, 12] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 136443, sources: [13, 14] },
      { from: '2024-10-01', value: 149249, sources: [14, 15] },
      { from: '2025-10-01', value: 154117, sources: [15, 14] },
      { from: '2026-10-01', value: 158187, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.39, 0.4, 0.41, 0.417, 0.42, 0.424, 0.46, 0.509, 0.5489, 0.587, 0.6], sources: [17, 18] },
    ],
    'childCare.planOfMedian': [
      { from: '2018-01-01', value: 0.5, sources: [19] },
      { from: '2018-07-01', value: 0.65, sources: [19] },
      { from: '2022-07-01', value: 0.75, sources: [19] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.22, sources: [20, 21] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 3.22, sources: [21, 22] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 3.22, sources: [21, 22] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.64, sources: [23, 22] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.28, sources: [24] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [25, 26] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [27, 28] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 350, sources: [29] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 2500, sources: [29] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [30, 27] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 392, sources: [29] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [29] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [31, 32] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [31, 33] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [32] },
    ],
    'chip.fromConception': [
      { from: '2024-01-01', value: 2.64, sources: [34, 35] },
    ],
    'tanf.payment': [
      { from: '2019-10-01', value: [328, 575, 727, 870, 1010, 1110, 1247, 1372, 1480, 1599, 1744, 1823, 1935, 2048, 2165, 2303, 2440, 2576, 2711, 2846, 2983], beyond: 136, sources: [36, 37] },
      { from: '2025-01-01', value: [339, 596, 753, 902, 1046, 1149, 1292, 1421, 1553, 1656, 1806, 1889, 2005, 2122, 2243, 2386, 2605, 2749, 2893, 3037, 3183], beyond: 146, sources: [38, 37] },
    ],
    'tanf.firstShare': [
      { from: '2016-01-01', value: 0.2, sources: [39] },
    ],
    'tanf.firstShareAlready': [
      { from: '2016-01-01', value: 0.4, sources: [40] },
    ],
    'tanf.careYoung': [
      { from: '2016-01-01', value: 100, sources: [41] },
    ],
    'tanf.careOlder': [
      { from: '2016-01-01', value: 100, sources: [41] },
    ],
    'tanf.careLong': [
      { from: '2016-01-01', value: 200, sources: [41] },
    ],
    'tanf.careLongHours': [
      { from: '2016-01-01', value: 100, sources: [41] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [37] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 4, 0, 1, 0, 1, 0, 0, 0, 2, 0, 2, 0, 4, 0, 2, 0, 2, 0, 2, 0, 4, 0, 4, 0, 1, 0, 1, 0, 2, 0, 3, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 4, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], sources: [42] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 24000, sources: [42] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 219, 219, 219, 219], sources: [43] },
      { from: '2026-01-01', value: [0, 248, 248, 248, 248], sources: [43] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [1, 0.45, 0.45, 0.45], sources: [44] },
    ],
    'stateCredits.shareOfCouple': [
      { from: '2025-01-01', value: 0.45, sources: [44] },
    ],
    'stateCredits.childAmount': [
      { from: '2025-01-01', value: [500, 500, 500, 500, 500, 500, 0], sources: [44] },
    ],
    'stateCredits.childAmountDisabled': [
      { from: '2025-01-01', value: [500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 0], sources: [44] },
    ],
    'stateCredits.childStart': [
      { from: '2025-01-01', value: 15000, sources: [44] },
    ],
    'stateCredits.childOff': [
      { from: '2025-01-01', value: 50, sources: [44] },
    ],
    'stateCredits.childOffEach': [
      { from: '2025-01-01', value: 1, sources: [44] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 24000, sources: [45] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 2, 0, 0, 0, 3, 0, 4, 0, 2, 0, 5, 0, 6, 0, 7, 0, 6, 0, 8, 0, 2, 0, 2, 0, 9, 0, 6, 0, 6, 0, 2, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], sources: [45] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [72700, 134000, 149900, 88800, 122700, 166100, 87300, 88300, 112000, 154400, 89800, 117500, 105100, 104700, 111100], sources: [45] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 68750, 78550, 88350, 98150, 106050, 113900, 121750, 129600, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 62750, 71700, 80650, 89600, 96800, 103950, 111150, 118300, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 65800, 75200, 84600, 94000, 101550, 109050, 116600, 124100, 57700, 65950, 74200, 82400, 89000, 95600, 102200, 108800, 57700, 65950, 74200, 82400, 89000, 95600, 102200, 108800, 62250, 71150, 80050, 88900, 96050, 103150, 110250, 117350], sources: [45] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 46900, 53600, 60300, 67000, 72400, 77750, 83100, 88450, 52800, 60300, 67850, 75350, 81400, 87450, 93450, 99500, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 42950, 49100, 55250, 61350, 66300, 71200, 76100, 81000, 58150, 66450, 74750, 83050, 89700, 96350, 103000, 109650, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 39200, 44800, 50400, 56000, 60500, 65000, 69450, 73950, 49600, 56650, 63750, 70800, 76500, 82150, 87800, 93500, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 41150, 47000, 52900, 58750, 63450, 68150, 72850, 77550, 36050, 41200, 46350, 51500, 55650, 59750, 63900, 68000, 36050, 41200, 46350, 51500, 55650, 59750, 63900, 68000, 38900, 44450, 50000, 55550, 60000, 64450, 68900, 73350], sources: [45] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 28150, 32200, 36200, 40200, 43450, 46650, 50040, 55720, 31650, 36200, 40700, 45200, 48850, 52450, 56050, 59700, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 25800, 29450, 33150, 36800, 39750, 44360, 50040, 55720, 34900, 39900, 44900, 49850, 53850, 57850, 61850, 65850, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 23550, 26900, 30250, 33600, 38680, 44360, 50040, 55720, 29750, 34000, 38250, 42500, 45900, 49300, 52700, 56100, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 24700, 28200, 31750, 35250, 38680, 44360, 50040, 55720, 21650, 24750, 27850, 33000, 38680, 44360, 50040, 55720, 21650, 24750, 27850, 33000, 38680, 44360, 50040, 55720, 23350, 26700, 30050, 33350, 38680, 44360, 50040, 55720], sources: [45] },
    ],
  },
}
