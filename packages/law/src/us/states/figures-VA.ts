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
  },
}
