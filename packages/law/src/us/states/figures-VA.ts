// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Virginia */
export const figures: StateFigures = {
  state: 'VA',
  sources: [
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"SNAP Screener Compiled State SNAP Data","href":"https://www.snapscreener.com/data"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS Virginia FY 2024 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/va-abawd-response-fy2024.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Virginia TANF Manual Section 302 - Grant Standards","href":"https://web.archive.org/web/20210719231146/https://www.dss.virginia.gov/files/division/bp/tanf/manual/300_11-20.pdf#page=25"},
    {"title":"Virginia TANF Manual Section 304, Appendix 3 - TANF-UP Assistance Standards","href":"https://web.archive.org/web/20210719231146/https://www.dss.virginia.gov/files/division/bp/tanf/manual/300_11-20.pdf#page=27"},
    {"title":"Virginia TANF Manual Section 302 - Grant Standards","href":"https://web.archive.org/web/20210719231146/https://www.dss.virginia.gov/files/division/bp/tanf/manual/300_11-20.pdf#page=26"},
    {"title":"Virginia TANF Manual Section 302 - Earned Income Deductions","href":"https://web.archive.org/web/20210719231146/https://www.dss.virginia.gov/files/division/bp/tanf/manual/300_11-20.pdf#page=29"},
    {"title":"Virginia TANF Manual Section 302 - Care Expenses","href":"https://www.dss.virginia.gov/media/vdss/benefit-programs/documents/tanfx2fview/tanf/Chapter-300---Need-and-Amount-of-Assistance.pdf#page=55"},
    {"title":"45 CFR 233.20(a)(11)(ii)(D) - Federal Dependent Care Deduction Limits","href":"https://www.ecfr.gov/current/title-45/subtitle-B/chapter-II/part-233/section-233.20#p-233.20(a)(11)(ii)(D)"},
    {"title":"Virginia TANF Manual Section 302 - Child Support Disregard","href":"https://www.dss.virginia.gov/media/vdss/benefit-programs/documents/tanfx2fview/tanf/Chapter-300---Need-and-Amount-of-Assistance.pdf#page=61"},
    {"title":"22 VAC 40-295-50 - Income Eligibility (historical $50 value)","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter295/section50/"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Va. Code § 58.1-339.8(B)"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: [414, 414, 414, 524, 524, 524, 524, 524, 524, 524], sources: [0, 1] },
      { from: '2024-10-01', value: [369, 369, 369, 467, 467, 467, 467, 467, 467, 467], sources: [2, 1] },
      { from: '2025-10-01', value: [375, 375, 375, 476, 476, 476, 476, 476, 476, 476], sources: [2, 1] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 51, sources: [3, 0] },
      { from: '2024-10-01', value: 52, sources: [3, 2] },
      { from: '2025-10-01', value: 54, sources: [2, 3] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 200, sources: [6, 7] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [8] },
      { from: '2024-07-01', value: [51025, 51027, 51051, 51053, 51081, 51181, 51183, 51590, 51595, 51670, 51690, 51730], sources: [8] },
      { from: '2025-07-01', value: [], sources: [8] },
    ],
    'snap.broadBased.gross': [
      { from: '2021-07-01', value: 2, sources: [9, 10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2021-07-01', value: 2, sources: [11, 12] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 121130, sources: [13, 14] },
      { from: '2024-10-01', value: 134005, sources: [14, 15] },
      { from: '2025-10-01', value: 139313, sources: [15, 14] },
      { from: '2026-10-01', value: 143516, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [17, 18] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.48, sources: [19, 20] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.48, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.48, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.48, sources: [22, 21] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.54, sources: [23] },
    ],
    'medicaid.adult': [
      { from: '2021-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.8, sources: [26, 27] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 493, sources: [28] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.8, sources: [29, 26] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 659, sources: [28] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [28] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [31, 32] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [31, 33] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.05, sources: [34, 35] },
    ],
    'chip.pregnant': [
      { from: '2018-01-01', value: 2.05, sources: [36, 37] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.05, sources: [36, 38] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [31, 39] },
    ],
    'chip.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [31, 39] },
    ],
    'tanf.payment@VA_2': [
      { from: '2022-07-01', value: [261.03, 383.46, 481.635, 576.345, 680.295, 759.99, 850.08, 949.41, 1033.725, 1126.125], beyond: 93.555, sources: [40] },
    ],
    'tanf.paidMost@VA_2': [
      { from: '2022-07-01', value: 722, sources: [40] },
    ],
    'tanf.paymentTwoParents@VA_2': [
      { from: '2022-07-01', value: [227.535, 333.795, 419.265, 501.27, 592.515, 661.815, 739.2, 825.825, 899.745, 979.44], beyond: 82.005, sources: [41] },
    ],
    'tanf.paidMostTwoParents@VA_2': [
      { from: '2022-07-01', value: 629, sources: [41] },
    ],
    'tanf.payment@VA_3': [
      { from: '2022-07-01', value: [364.98, 487.41, 586.74, 680.295, 809.655, 885.885, 978.285, 1077.615, 1163.085, 1253.175], beyond: 93.555, sources: [42] },
    ],
    'tanf.paidMost@VA_3': [
      { from: '2022-07-01', value: 861, sources: [42] },
    ],
    'tanf.paymentTwoParents@VA_3': [
      { from: '2022-07-01', value: [317.625, 423.885, 510.51, 592.515, 704.55, 770.385, 851.235, 937.86, 1011.78, 1090.32], beyond: 82.005, sources: [41] },
    ],
    'tanf.paidMostTwoParents@VA_3': [
      { from: '2022-07-01', value: 749, sources: [41] },
    ],
    'tanf.flat': [
      { from: '2016-01-01', value: [167, 167, 167, 178, 209, 240], sources: [43] },
    ],
    'tanf.restShare': [
      { from: '2016-01-01', value: 0.2, sources: [43] },
    ],
    'tanf.flatOfFamily': [
      { from: '2016-01-01', value: 1, sources: [43] },
    ],
    'tanf.careYoung': [
      { from: '2016-01-01', value: 200, sources: [44, 45] },
    ],
    'tanf.careOlder': [
      { from: '2016-01-01', value: 175, sources: [44, 45] },
    ],
    'tanf.supportOff': [
      { from: '2016-07-01', value: [100], sources: [46, 47] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [40] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 12, 0, 2, 0, 12, 0, 7, 0, 6, 0, 6, 0, 10, 0, 12, 0, 12, 0, 6, 0, 12, 0, 8, 0, 12, 0, 12, 0, 12, 0, 6, 0, 7, 0, 12, 7, 12, 0, 0, 0, 7, 0, 10, 0, 8, 0, 12, 0, 7, 0, 12, 0, 7, 0, 0, 0, 12, 0, 10, 0, 10, 0, 12, 0, 2, 0, 8, 0, 11, 0, 1, 0, 9, 0, 7, 0, 12, 0, 2, 0, 12, 0, 12, 0, 7, 0, 7, 0, 12, 0, 12, 0, 9, 0, 9, 0, 7, 0, 12, 0, 7, 0, 12, 0, 12, 0, 10, 0, 7, 0, 12, 0, 12, 0, 9, 0, 12, 0, 12, 0, 1, 0, 0, 0, 2, 0, 7, 0, 0, 0, 12, 0, 12, 0, 12, 0, 12, 0, 12, 0, 12, 0, 3, 0, 7, 0, 12, 0, 7, 0, 0, 0, 10, 0, 1, 0, 12, 0, 12, 0, 8, 0, 12, 0, 4, 0, 12, 0, 5, 0, 12, 0, 12, 0, 12, 0, 10, 0, 10, 0, 9, 0, 7, 0, 12, 0, 10, 0, 0, 0, 5, 0, 12, 0, 12, 0, 12, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 12, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 12, 0, 6, 0, 0, 10, 0, 10, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 9, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11], sources: [48] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 51000, sources: [48] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 236, 236, 236, 236, 236, 236, 225, 236, 221, 213, 236, 236], sources: [49] },
      { from: '2026-01-01', value: [0, 293, 296, 293, 293, 291, 273, 261, 293, 266, 267, 293, 293], sources: [49] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.2, 0.2, 0.2, 0.2], sources: [50] },
      { from: '2030-01-01', value: [0, 0, 0, 0], sources: [50] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 51000, sources: [51] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 5, 0, 6, 0, 7, 0, 8, 0, 5, 0, 9, 0, 7, 0, 10, 0, 11, 0, 12, 0, 5, 0, 13, 0, 14, 4, 15, 0, 0, 0, 4, 0, 6, 0, 7, 0, 16, 0, 17, 0, 18, 0, 4, 0, 0, 0, 19, 0, 6, 0, 6, 0, 20, 0, 2, 0, 21, 0, 22, 0, 23, 0, 24, 0, 4, 0, 25, 0, 2, 0, 26, 0, 27, 0, 4, 0, 4, 0, 28, 0, 29, 0, 24, 0, 24, 0, 30, 0, 31, 0, 4, 0, 32, 0, 33, 0, 6, 0, 34, 0, 35, 0, 36, 0, 24, 0, 37, 0, 38, 0, 39, 0, 0, 0, 2, 0, 4, 0, 0, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 4, 0, 47, 0, 4, 0, 0, 0, 6, 0, 48, 0, 49, 0, 50, 0, 7, 0, 51, 0, 52, 0, 53, 0, 54, 0, 20, 0, 55, 0, 56, 0, 6, 0, 6, 0, 57, 0, 4, 0, 58, 0, 59, 0, 0, 0, 54, 0, 60, 0, 61, 0, 62, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 26, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 51, 0, 5, 0, 0, 6, 0, 6, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 24, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22], sources: [51] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [76800, 139800, 71300, 113500, 88300, 166100, 98500, 89700, 76200, 66500, 54400, 84900, 102900, 71000, 80200, 120600, 62700, 60900, 87800, 88500, 89500, 107000, 85400, 107700, 65300, 64400, 77700, 71500, 88300, 90700, 138600, 91000, 65200, 107000, 77200, 108700, 79500, 102200, 119600, 86300, 83700, 86000, 113700, 74500, 78000, 75500, 78800, 87600, 92200, 97500, 85700, 97700, 73000, 81800, 70200, 96000, 100300, 69500, 103600, 87300, 64500, 84500], sources: [51] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 63600, 72650, 81750, 90800, 98100, 105350, 112600, 119900, 49500, 56550, 63600, 70650, 76350, 82000, 87650, 93300, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 55200, 63050, 70950, 78800, 85150, 91450, 97750, 104050, 50250, 57400, 64600, 71750, 77500, 83250, 89000, 94750, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 47550, 54350, 61150, 67900, 73350, 78800, 84200, 89650, 57650, 65850, 74100, 82300, 88900, 95500, 102100, 108650, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44950, 51350, 57750, 64150, 69300, 74450, 79550, 84700, 67550, 77200, 86850, 96500, 104250, 111950, 119700, 127400, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 48550, 55500, 62450, 69350, 74900, 80450, 86000, 91550, 49600, 56650, 63750, 70800, 76500, 82150, 87800, 93500, 50150, 57300, 64450, 71600, 77350, 83100, 88800, 94550, 60200, 68800, 77400, 86000, 92900, 99800, 106650, 113550, 47850, 54650, 61500, 68300, 73800, 79250, 84700, 90200, 60350, 68950, 77550, 86150, 93050, 99950, 106850, 113750, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 49250, 56300, 63350, 70400, 76050, 81650, 87300, 92950, 50800, 58050, 65300, 72550, 78400, 84200, 90000, 95800, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 51000, 58250, 65550, 72800, 78650, 84450, 90300, 96100, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 59950, 68500, 77050, 85600, 92450, 99300, 106150, 113000, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 55450, 63400, 71300, 79250, 85600, 91950, 98250, 104650, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 57250, 65400, 73600, 81750, 88300, 94850, 101400, 107950, 67000, 76600, 86150, 95700, 103400, 111050, 118700, 126350, 48350, 55250, 62150, 69050, 74600, 80100, 85650, 91150, 48200, 55100, 61950, 68800, 74350, 79850, 85350, 90850, 48200, 55050, 61950, 68800, 74350, 79850, 85350, 90850, 63700, 72800, 81900, 90950, 98250, 105550, 112800, 120100, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 49100, 56100, 63100, 70100, 75750, 81350, 86950, 92550, 57700, 65900, 74150, 82350, 88950, 95550, 102150, 108750, 52850, 60400, 67950, 75500, 81550, 87600, 93650, 99700, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 54750, 62550, 70350, 78150, 84450, 90700, 96950, 103200, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 45850, 52400, 58950, 65450, 70700, 75950, 81200, 86400, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 56200, 64200, 72250, 80250, 86700, 93100, 99550, 105950, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 58050, 66350, 74650, 82900, 89550, 96200, 102800, 109450, 48900, 55900, 62900, 69850, 75450, 81050, 86650, 92250, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 47350, 54100, 60850, 67600, 73050, 78450, 83850, 89250], sources: [51] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 48450, 55350, 62250, 69150, 74700, 80250, 85750, 91300, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 39750, 45400, 51100, 56750, 61300, 65850, 70400, 74950, 30950, 35350, 39750, 44150, 47700, 51250, 54750, 58300, 58150, 66450, 74750, 83050, 89700, 96350, 103000, 109650, 34500, 39400, 44350, 49250, 53200, 57150, 61100, 65050, 31400, 35900, 40400, 44850, 48450, 52050, 55650, 59250, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 29750, 34000, 38250, 42450, 45850, 49250, 52650, 56050, 36050, 41200, 46350, 51450, 55600, 59700, 63800, 67950, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28100, 32100, 36100, 40100, 43350, 46550, 49750, 52950, 42250, 48250, 54300, 60300, 65150, 69950, 74800, 79600, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 30350, 34700, 39050, 43350, 46850, 50300, 53800, 57250, 31000, 35400, 39850, 44250, 47800, 51350, 54900, 58450, 31350, 35800, 40300, 44750, 48350, 51950, 55500, 59100, 37650, 43000, 48400, 53750, 58050, 62350, 66650, 70950, 29900, 34200, 38450, 42700, 46150, 49550, 52950, 56400, 37700, 43100, 48500, 53850, 58200, 62500, 66800, 71100, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 30800, 35200, 39600, 44000, 47500, 51000, 54550, 58050, 31750, 36300, 40850, 45350, 49000, 52650, 56250, 59900, 48550, 55450, 62400, 69300, 74850, 80400, 85950, 91500, 31850, 36400, 40950, 45500, 49150, 52800, 56450, 60100, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 37450, 42800, 48150, 53500, 57800, 62100, 66350, 70650, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 34650, 39600, 44550, 49550, 53500, 57450, 61400, 65350, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 35800, 40900, 46000, 51100, 55200, 59300, 63400, 67500, 41900, 47850, 53850, 59800, 64600, 69400, 74200, 78950, 30250, 34550, 38850, 43150, 46650, 50100, 53550, 57000, 30150, 34400, 38750, 43000, 46500, 49900, 53350, 56800, 30100, 34400, 38700, 43000, 46450, 49900, 53350, 56800, 39800, 45500, 51200, 56850, 61400, 65950, 70500, 75050, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 30700, 35050, 39450, 43800, 47350, 50850, 54350, 57850, 36100, 41200, 46350, 51450, 55600, 59750, 63800, 67950, 33050, 37800, 42500, 47200, 51000, 54800, 58550, 62350, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 34200, 39100, 44000, 48850, 52800, 56700, 60600, 64500, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 28650, 32750, 36850, 40900, 44200, 47450, 50750, 54000, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 35150, 40150, 45150, 50150, 54200, 58200, 62200, 66200, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 36300, 41450, 46650, 51800, 55950, 60100, 64250, 68400, 30600, 34950, 39300, 43650, 47150, 50650, 54150, 57650, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 29600, 33800, 38050, 42250, 45650, 49050, 52400, 55800], sources: [51] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 29050, 33200, 37350, 41500, 44850, 48150, 51500, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 23850, 27250, 30650, 34050, 38680, 44360, 50040, 55720, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 34900, 39900, 44900, 49850, 53850, 57850, 61850, 65850, 20700, 23650, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16850, 21640, 27320, 33000, 38680, 44360, 49750, 52950, 25350, 29000, 32600, 36200, 39100, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 18200, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18600, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22600, 25800, 29050, 33000, 38680, 44360, 50040, 55720, 17950, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22650, 25850, 29100, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 18500, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 29150, 33300, 37450, 41600, 44950, 48300, 51600, 55720, 19150, 21850, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 22500, 25700, 28900, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 21500, 24550, 27600, 33000, 38680, 44360, 50040, 55720, 25150, 28750, 32350, 35900, 38800, 44360, 50040, 55720, 18150, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 23900, 27300, 30700, 34100, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 19850, 22650, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23450, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 17200, 21640, 27320, 33000, 38680, 44360, 50040, 54000, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 21100, 24100, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 21800, 24900, 28000, 33000, 38680, 44360, 50040, 55720, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 17750, 21640, 27320, 33000, 38680, 44360, 50040, 55720], sources: [51] },
    ],
  },
}
