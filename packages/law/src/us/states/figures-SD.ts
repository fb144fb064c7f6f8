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
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'stateSupplement.own': [
      { from: '1978-07-01', value: [15, 15, 15], sources: [47, 48] },
    ],
    'stateSupplement.ownEach': [
      { from: '1978-07-01', value: [7.5, 7.5, 7.5], sources: [47, 48] },
    ],
    'stateSupplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [47, 48] },
    ],
    'stateSupplement.onlyIncomeIsSsi': [
      { from: '1974-01-01', value: 1, sources: [47, 48] },
    ],
    'stateSupplement.fromAge': [
      { from: '1974-01-01', value: 18, sources: [49] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 46000, sources: [50] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 1, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 28, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 26, 0, 39, 0, 40, 0, 5, 0, 41, 0, 42, 0, 27, 0, 39, 0, 43, 44, 45, 0, 46, 0, 47, 0, 48, 0, 1, 0, 0, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53, 0, 39, 0, 1, 0, 54, 0, 0, 0, 0, 0, 55, 0, 56], sources: [50] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [97900, 92000, 60200, 92300, 112200, 106400, 57100, 104900, 107800, 84000, 87600, 105100, 97500, 51000, 103200, 95800, 95600, 101200, 66400, 109700, 98400, 95000, 103700, 100100, 93700, 87500, 100500, 109900, 101300, 92900, 105600, 106600, 94500, 104100, 93600, 101400, 103000, 97000, 118700, 94200, 98000, 58000, 102100, 35700, 101300, 90000, 98200, 84500, 100300, 119800, 104300, 42500, 79500, 87100, 102700, 50600], sources: [50] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [54850, 62650, 70500, 78300, 84600, 90850, 97100, 103400, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 62850, 71800, 80800, 89750, 96950, 104150, 111300, 118500, 59600, 68100, 76600, 85100, 91950, 98750, 105550, 112350, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 58750, 67150, 75550, 83900, 90650, 97350, 104050, 110750, 60400, 69000, 77650, 86250, 93150, 100050, 106950, 113850, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 58900, 67300, 75700, 84100, 90850, 97600, 104300, 111050, 54600, 62400, 70200, 78000, 84250, 90500, 96750, 103000, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 57800, 66050, 74300, 82550, 89200, 95800, 102400, 109000, 53700, 61350, 69000, 76650, 82800, 88950, 95050, 101200, 53550, 61200, 68850, 76500, 82650, 88750, 94900, 101000, 56700, 64800, 72900, 80950, 87450, 93950, 100400, 106900, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 61450, 70200, 79000, 87750, 94800, 101800, 108850, 115850, 55100, 63000, 70850, 78700, 85000, 91300, 97600, 103900, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 58100, 66400, 74700, 82950, 89600, 96250, 102900, 109500, 56100, 64100, 72100, 80100, 86550, 92950, 99350, 105750, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 56300, 64350, 72400, 80400, 86850, 93300, 99700, 106150, 61550, 70350, 79150, 87900, 94950, 102000, 109000, 116050, 56900, 65000, 73150, 81200, 87700, 94200, 100700, 107200, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 59150, 67600, 76050, 84500, 91300, 98050, 104800, 111550, 59750, 68250, 76800, 85300, 92150, 98950, 105800, 112600, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 58350, 66650, 75000, 83300, 90000, 96650, 103300, 110000, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 56800, 64900, 73000, 81100, 87600, 94100, 100600, 107100, 57700, 65950, 74200, 82400, 89000, 95600, 102200, 108800, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 66500, 76000, 85500, 94950, 102550, 110150, 117750, 125350, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 57200, 65400, 73550, 81700, 88250, 94800, 101350, 107850, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 56750, 64850, 72950, 81050, 87550, 94050, 100550, 107000, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 55000, 62850, 70700, 78550, 84850, 91150, 97450, 103700, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 56200, 64200, 72250, 80250, 86700, 93100, 99550, 105950, 67100, 76700, 86300, 95850, 103550, 111200, 118900, 126550, 58450, 66800, 75150, 83450, 90150, 96850, 103500, 110200, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 57550, 65750, 73950, 82150, 88750, 95300, 101900, 108450, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800], sources: [50] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [34300, 39200, 44100, 48950, 52900, 56800, 60700, 64650, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 39300, 44900, 50500, 56100, 60600, 65100, 69600, 74100, 37250, 42600, 47900, 53200, 57500, 61750, 66000, 70250, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 36750, 42000, 47250, 52450, 56650, 60850, 65050, 69250, 37750, 43150, 48550, 53900, 58250, 62550, 66850, 71150, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 36800, 42050, 47300, 52550, 56800, 61000, 65200, 69400, 34150, 39000, 43900, 48750, 52650, 56550, 60450, 64350, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 36150, 41300, 46450, 51600, 55750, 59900, 64000, 68150, 33550, 38350, 43150, 47900, 51750, 55600, 59400, 63250, 33500, 38250, 43050, 47800, 51650, 55450, 59300, 63100, 35450, 40500, 45550, 50600, 54650, 58700, 62750, 66800, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 38400, 43900, 49400, 54850, 59250, 63650, 68050, 72450, 34450, 39400, 44300, 49200, 53150, 57100, 61050, 64950, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 36300, 41500, 46700, 51850, 56000, 60150, 64300, 68450, 35050, 40050, 45050, 50050, 54100, 58100, 62100, 66100, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 35200, 40200, 45250, 50250, 54300, 58300, 62350, 66350, 38500, 44000, 49500, 54950, 59350, 63750, 68150, 72550, 35550, 40650, 45700, 50750, 54850, 58900, 62950, 67000, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 37000, 42250, 47550, 52800, 57050, 61250, 65500, 69700, 37350, 42650, 48000, 53300, 57600, 61850, 66100, 70400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 36450, 41650, 46850, 52050, 56250, 60400, 64550, 68750, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 35500, 40600, 45650, 50700, 54800, 58850, 62900, 66950, 36050, 41200, 46350, 51500, 55650, 59750, 63900, 68000, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 34300, 39200, 44100, 49000, 52950, 56850, 60800, 64700, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 35750, 40850, 45950, 51050, 55150, 59250, 63350, 67400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 35500, 40550, 45600, 50650, 54750, 58800, 62850, 66900, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 34400, 39300, 44200, 49100, 53050, 57000, 60900, 64850, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 35150, 40150, 45150, 50150, 54200, 58200, 62200, 66200, 41950, 47950, 53950, 59900, 64700, 69500, 74300, 79100, 36550, 41750, 46950, 52150, 56350, 60500, 64700, 68850, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 35950, 41100, 46250, 51350, 55500, 59600, 63700, 67800, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400], sources: [50] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 23600, 26950, 30300, 33650, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 22650, 25900, 29150, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 22100, 25250, 28400, 33000, 38680, 44360, 50040, 55720, 20500, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 20150, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 23050, 26350, 29650, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 21800, 24900, 28000, 33000, 38680, 44360, 50040, 55720, 21050, 24050, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21150, 24150, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 21350, 24400, 27450, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 22200, 25400, 28550, 33000, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21300, 24350, 27400, 33000, 38680, 44360, 50040, 55720, 21650, 24750, 27850, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 24950, 28500, 32050, 35600, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 20600, 23550, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24550, 27600, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21300, 24350, 27400, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21100, 24100, 27320, 33000, 38680, 44360, 50040, 55720, 25200, 28800, 32400, 35950, 38850, 44360, 50040, 55720, 21950, 25050, 28200, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24650, 27750, 33000, 38680, 44360, 50040, 55720, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720], sources: [50] },
    ],
  },
}
