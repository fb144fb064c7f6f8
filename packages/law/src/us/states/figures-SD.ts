// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** South Dakota */
export const figures: StateFigures = {
  state: 'SD',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS South Dakota FY 2025 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/sd-abawd-response-fy2025.pdf"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"South Dakota Child Care Assistance Subsidy Manual, Section 3 Eligibility Criteria","href":"https://web.archive.org/web/20251031171652/https://dss.sd.gov/docs/childcare/assistance/Subsidy_Manual.pdf#page=8"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"ARSD 67:10:05:03 - Payment Standards (2023)","href":"https://sdlegislature.gov/api/Rules/Archived/14008.pdf#page=1"},
    {"title":"ARSD 67:10:05:03 - Payment Standards (2022)","href":"https://sdlegislature.gov/api/Rules/Archived/12036.pdf#page=1"},
    {"title":"ARSD 67:10:05:03 - Payment Standards (2025)","href":"https://sdlegislature.gov/Rules/Administrative/67:10:05:03"},
    {"title":"South Dakota TANF State Plan - Income Requirements","href":"https://dss.sd.gov/docs/economicassistance/tanf/TANFStatePlan.pdf#page=5"},
    {"title":"ARSD 67:10:03:05 - Standard earned income deduction","href":"https://www.law.cornell.edu/regulations/south-dakota/ARSD-67-10-03-05"},
    {"title":"South Dakota TANF State Plan - Resource Requirements","href":"https://dss.sd.gov/docs/economicassistance/tanf/TANFStatePlan.pdf#page=5"},
    {"title":"ARSD 67:10:04:03 - Maximum resource limit","href":"https://www.law.cornell.edu/regulations/south-dakota/ARSD-67-10-04-03"},
    {"title":"ARSD 67:10:05:03 - Payment Standards (2016)","href":"https://sdlegislature.gov/api/Rules/Archived/10994.pdf#page=1"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 - South Dakota","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/sd.html"},
    {"title":"SSA POMS SI DEN01415.011 B.5.b","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415011DEN"},
    {"title":"ARSD 67:12:14:02","href":"https://sdlegislature.gov/Rules/Administrative/67:12:14:02"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 892, sources: [0, 1] },
      { from: '2024-10-01', value: 922, sources: [0, 2] },
      { from: '2025-10-01', value: 950, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 250, sources: [0, 1] },
      { from: '2024-10-01', value: 258, sources: [0, 2] },
      { from: '2025-10-01', value: 265, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 103, sources: [0, 1] },
      { from: '2024-10-01', value: 106, sources: [0, 2] },
      { from: '2025-10-01', value: 109, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 103, sources: [0, 1] },
      { from: '2024-10-01', value: 106, sources: [0, 2] },
      { from: '2025-10-01', value: 109, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 103, sources: [0, 1] },
      { from: '2024-10-01', value: 106, sources: [0, 2] },
      { from: '2025-10-01', value: 109, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 103, sources: [0, 1] },
      { from: '2024-10-01', value: 106, sources: [0, 2] },
      { from: '2025-10-01', value: 109, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 103, sources: [0, 1] },
      { from: '2024-10-01', value: 106, sources: [0, 2] },
      { from: '2025-10-01', value: 109, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 57, sources: [0, 1] },
      { from: '2024-10-01', value: 59, sources: [0, 2] },
      { from: '2025-10-01', value: 60, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [4, 5] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.55, sources: [6, 7] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 180, sources: [8, 9] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [10] },
      { from: '2024-10-01', value: [46007, 46017, 46031, 46041, 46102, 46121, 46137], sources: [10] },
      { from: '2025-10-01', value: [], sources: [10] },
    ],
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [11, 12] },
      { from: '2026-07-01', value: 1, sources: [11, 12] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 96351, sources: [13, 14] },
      { from: '2024-10-01', value: 105723, sources: [14, 15] },
      { from: '2025-10-01', value: 111183, sources: [15, 14] },
      { from: '2026-10-01', value: 118003, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [2, 2, 2, 2, 2, 2, 0, 0, 0, 1.5], sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0.6, 0.6, 0.6, 0], sources: [17, 18] },
    ],
    'childCare.planOfPoverty': [
      { from: '2026-08-01', value: 2.09, sources: [19] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.87, sources: [20, 21] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.87, sources: [21, 22] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.87, sources: [21, 22] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.38, sources: [23, 22] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.57, sources: [24] },
    ],
    'medicaid.adult': [
      { from: '2023-07-01', value: 1.38, sources: [25, 26] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [27, 28] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [29, 30] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [31, 29] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [32] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.09, sources: [33, 34] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 1.38, sources: [35, 36] },
    ],
    'tanf.payment': [
      { from: '2023-07-01', value: [512, 627, 701, 775, 848, 922, 996, 1070, 1141, 1213, 1287, 1361], beyond: 53, sources: [37, 38] },
      { from: '2025-08-01', value: [461, 564, 631, 698, 763, 830, 896, 963, 1027, 1092, 1158, 1225], beyond: 53, sources: [39, 37] },
    ],
    'tanf.paymentShared': [
      { from: '2023-07-01', value: [317, 432, 507, 581, 654, 728, 800, 875, 949, 1020, 1093, 1167], beyond: 53, sources: [37, 38] },
      { from: '2025-08-01', value: [285, 389, 456, 523, 589, 655, 720, 788, 854, 918, 984, 1050], beyond: 53, sources: [39, 37] },
    ],
    'tanf.flat': [
      { from: '1997-09-01', value: 90, sources: [40, 41] },
    ],
    'tanf.restShare': [
      { from: '1997-09-01', value: 0.2, sources: [40, 41] },
    ],
    'tanf.supportNotCounted': [
      { from: '1997-09-01', value: 1, sources: [40, 41] },
    ],
    'tanf.assets': [
      { from: '1997-09-01', value: [2000], sources: [42, 43] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [44] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 0, 0, 4, 0, 3, 0, 1, 0, 4, 0, 3, 0, 3, 0, 4, 0, 4, 0, 1, 0, 3, 0, 4, 0, 3, 0, 2, 0, 3, 0, 1, 0, 1, 0, 4, 0, 3, 0, 3, 0, 1, 0, 4, 0, 3, 0, 1, 0, 3, 0, 3, 0, 1, 0, 1, 0, 3, 0, 4, 0, 4, 0, 1, 0, 4, 0, 4, 0, 4, 0, 1, 0, 4, 0, 1, 0, 3, 0, 2, 0, 1, 0, 2, 0, 1, 0, 2, 0, 3, 0, 3, 0, 1, 0, 1, 0, 4, 0, 2, 0, 2, 0, 1, 0, 1, 0, 3, 0, 3, 0, 4, 0, 0, 0, 3, 0, 1, 0, 4, 0, 1, 0, 1, 0, 2, 0, 2, 0, 3, 0, 0, 0, 0, 0, 4, 0, 1], sources: [45] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 46000, sources: [45] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 383, 282, 386, 383], sources: [46] },
      { from: '2026-01-01', value: [0, 423, 339, 424, 423], sources: [46] },
    ],
    'supplement.own': [
      { from: '1978-07-01', value: [15, 15, 15], sources: [47, 48] },
    ],
    'supplement.ownEach': [
      { from: '1978-07-01', value: [7.5, 7.5, 7.5], sources: [47, 48] },
    ],
    'supplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [47, 48] },
    ],
    'supplement.onlyIncomeIsSsi': [
      { from: '1974-01-01', value: 1, sources: [47, 48] },
    ],
    'supplement.fromAge': [
      { from: '1974-01-01', value: 18, sources: [49] },
    ],
  },
}
