// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Texas */
export const figures: StateFigures = {
  state: 'TX',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA Broad-based Categorical Eligibility","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"Texas Department of Agriculture Commodity Supplemental Food Program Income Eligibility Guidelines for the Elderly","href":"https://web.archive.org/web/20251104061444/https://squaremeals.org/Portals/8/FND%20Forms/Program%20Forms/H1666%202025%20Income%20Eligibility%20Guidelines%20for%20the%20Elderly_.pdf?ver=joHDl3vcgPiW3mdgaMM7vA%3d%3d"},
    {"title":"16 Tex. Admin. Code § 26.412 - Lifeline Service Program (d)(1)","href":"https://www.law.cornell.edu/regulations/texas/16-Tex-Admin-Code-SS-26-412"},
    {"title":"16 Tex. Admin. Code § 26.412 - Lifeline Service Program (f)(1)(c)","href":"https://www.law.cornell.edu/regulations/texas/16-Tex-Admin-Code-SS-26-412"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Texas Administrative Code §809.41(b)(1) - A Child's General Eligibility for Child Care Services","href":"https://www.law.cornell.edu/regulations/texas/40-Tex-Admin-Code-SS-809-41"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Mississippi Eligibility Manual Chapter 101 § 101.02.01 - dependent child under age 18","href":"https://medicaid.ms.gov/wp-content/uploads/2017/10/Chapter-101.pdf#page=8"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Texas TANF Maximum Grant Amounts (2024-10-01)","href":"https://fhb.hhs.texas.gov/sites/default/files/documents/mepd-and-twh-Bulletin-24-12.pdf#page=2"},
    {"title":"Texas Works Handbook C-110, TANF (Current)","href":"https://www.hhs.texas.gov/handbooks/texas-works-handbook/c-110-tanf"},
    {"title":"Texas Works Handbook C-110, TANF (1994-03-01)","href":"https://web.archive.org/web/20240911175553/https://www.hhs.texas.gov/handbooks/texas-works-handbook/c-110-tanf"},
    {"title":"Texas Works Handbook - A-1420 Types of Deductions","href":"https://www.hhs.texas.gov/handbooks/texas-works-handbook/a-1420-types-deductions"},
    {"title":"1 Tex. Admin. Code § 372.409 (a)(1) - Allowable Deductions","href":"https://www.law.cornell.edu/regulations/texas/1-Tex-Admin-Code-SS-372-409"},
    {"title":"Texas Works Handbook - A-1425.2 One-Third Disregard for Applicants","href":"https://www.hhs.texas.gov/handbooks/texas-works-handbook/a-1420-types-deductions"},
    {"title":"Texas Works Handbook - A-1340 Income Limits","href":"https://www.hhs.texas.gov/handbooks/texas-works-handbook/a-1340-income-limits"},
    {"title":"1 Tex. Admin. Code § 372.409 (a)(2) - Allowable Deductions","href":"https://www.law.cornell.edu/regulations/texas/1-Tex-Admin-Code-SS-372-409"},
    {"title":"Texas Works Handbook - A-1423 Dependent Care Deduction","href":"https://www.hhs.texas.gov/handbooks/texas-works-handbook/a-1420-types-deductions"},
    {"title":"1 Tex. Admin. Code § 372.409 (a)(3) - Allowable Deductions","href":"https://www.law.cornell.edu/regulations/texas/1-Tex-Admin-Code-SS-372-409"},
    {"title":"Texas Works Handbook - A-1422 Child Support Deduction","href":"https://www.hhs.texas.gov/handbooks/texas-works-handbook/a-1420-types-deductions"},
    {"title":"1 Tex. Admin. Code § 372.404 (4) - Income Exclusions and Disregards","href":"https://www.law.cornell.edu/regulations/texas/1-Tex-Admin-Code-SS-372-404"},
    {"title":"1 Tex. Admin. Code § 372.1503 (a) - Minimum Benefits","href":"https://www.law.cornell.edu/regulations/texas/1-Tex-Admin-Code-SS-372-1503"},
    {"title":"Texas Works Handbook - A-1220 Limits","href":"https://www.hhs.texas.gov/handbooks/texas-works-handbook/a-1220-limits"},
    {"title":"1 Tex. Admin. Code § 372.354 (a) - Resource Limits","href":"https://www.law.cornell.edu/regulations/texas/1-Tex-Admin-Code-SS-372-354"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 424, sources: [0, 1] },
      { from: '2024-10-01', value: 434, sources: [0, 2] },
      { from: '2025-10-01', value: 445, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 391, sources: [0, 1] },
      { from: '2024-10-01', value: 390, sources: [0, 2] },
      { from: '2025-10-01', value: 400, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 61, sources: [0, 2] },
      { from: '2025-10-01', value: 62, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 135, sources: [4, 5] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.65, sources: [6] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.65, sources: [7] },
    ],
    'snap.broadBased.assets': [
      { from: '2015-10-01', value: 5000, sources: [8] },
    ],
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [9, 10] },
      { from: '2025-09-01', value: 1, sources: [9, 10] },
      { from: '2027-09-01', value: 0, sources: [9, 10] },
    ],
    'meals.paysReducedBreakfast': [
      { from: '2023-09-01', value: 1, sources: [9, 10] },
      { from: '2025-09-01', value: 0, sources: [9, 10] },
    ],
    'csfp.share': [
      { from: '2024-01-01', value: 1.3, sources: [11] },
    ],
    'lifeline.stateShare': [
      { from: '2014-01-01', value: 1.5, sources: [12] },
    ],
    'lifeline.stateDiscount': [
      { from: '2014-01-01', value: 3.5, sources: [13] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 94466, sources: [14, 15] },
      { from: '2024-10-01', value: 103213, sources: [15, 16] },
      { from: '2025-10-01', value: 108284, sources: [16, 15] },
      { from: '2026-10-01', value: 112239, sources: [17, 16] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [18, 19] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [18, 19] },
    ],
    'childCare.planOfMedian': [
      { from: '2010-01-01', value: 0.85, sources: [20] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.03, sources: [21, 22] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.49, sources: [22, 23] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [22, 23] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.03, sources: [24, 23] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.19, sources: [25] },
      { from: '2026-01-01', value: 0.151, sources: [25] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [26] },
      { from: '2024-03-01', value: 12, sources: [27] },
    ],
    'medicaid.parentOfPupil': [
      { from: '2014-01-01', value: 1, sources: [28] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [29, 30] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 104, sources: [31] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [32, 29] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 216, sources: [31] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [31] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [31] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 34] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.06, sources: [35, 36] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.07, sources: [37, 38] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 39] },
    ],
    'tanf.paymentNoAdult': [
      { from: '2023-10-01', value: [0, 121, 174, 243, 290, 372, 402, 501, 551, 632, 681, 762, 810, 891, 940, 1020], sources: [40, 41] },
      { from: '2024-10-01', value: [0, 126, 182, 255, 304, 391, 422, 526, 577, 663, 714, 799, 850, 935, 986, 1070], sources: [41, 40] },
      { from: '2025-10-01', value: [0, 130, 188, 263, 314, 403, 435, 543, 596, 684, 737, 824, 877, 965, 1017, 1104], sources: [41, 40] },
    ],
    'tanf.paymentOneAdult': [
      { from: '2023-10-01', value: [147, 305, 353, 424, 471, 541, 588, 669, 717, 798, 847, 928, 976, 1057, 1105], sources: [40, 41] },
      { from: '2024-10-01', value: [154, 320, 370, 445, 494, 568, 616, 701, 752, 837, 888, 973, 1024, 1109, 1159], sources: [41, 40] },
      { from: '2025-10-01', value: [159, 331, 382, 459, 510, 586, 636, 724, 776, 864, 916, 1004, 1057, 1144, 1197], sources: [41, 40] },
    ],
    'tanf.paymentTwoAdults': [
      { from: '2023-10-01', value: [216, 386, 434, 503, 552, 619, 667, 748, 796, 877, 926, 1007, 1056, 1136], sources: [40, 41] },
      { from: '2024-10-01', value: [245, 405, 455, 528, 578, 649, 699, 785, 835, 920, 972, 1056, 1107, 1192], sources: [41, 40] },
      { from: '2025-10-01', value: [253, 418, 470, 545, 597, 670, 722, 810, 862, 950, 1003, 1090, 1143, 1230], sources: [41, 40] },
    ],
    'tanf.needNoAdult': [
      { from: '1994-03-01', value: [0, 256, 369, 518, 617, 793, 856, 1068, 1173, 1346, 1450, 1623, 1726, 1899, 2003, 2174], sources: [42, 41] },
    ],
    'tanf.needOneAdult': [
      { from: '1994-03-01', value: [313, 650, 751, 903, 1003, 1153, 1252, 1425, 1528, 1701, 1804, 1977, 2080, 2253, 2356], sources: [42, 41] },
    ],
    'tanf.needTwoAdults': [
      { from: '1994-03-01', value: [498, 824, 925, 1073, 1176, 1319, 1422, 1595, 1698, 1871, 1975, 2147, 2251, 2423], sources: [42, 41] },
    ],
    'tanf.flat': [
      { from: '2017-01-01', value: 120, sources: [43, 44] },
    ],
    'tanf.restShare': [
      { from: '2017-01-01', value: 0.333333, sources: [45] },
    ],
    'tanf.testsNeed': [
      { from: '2017-01-01', value: 1, sources: [43, 44] },
    ],
    'tanf.newJobShare': [
      { from: '2017-01-01', value: 0.9, sources: [46, 47] },
    ],
    'tanf.newJobMost': [
      { from: '2017-01-01', value: 1400, sources: [46, 47] },
    ],
    'tanf.testFlat': [
      { from: '2017-01-01', value: 120, sources: [43, 44] },
    ],
    'tanf.careYoung': [
      { from: '2017-01-01', value: 200, sources: [48, 49] },
    ],
    'tanf.careOlder': [
      { from: '2017-01-01', value: 175, sources: [48, 49] },
    ],
    'tanf.supportOff': [
      { from: '2010-01-01', value: [75], sources: [50, 51] },
    ],
    'tanf.minimum': [
      { from: '2010-01-01', value: 10, sources: [46, 52] },
    ],
    'tanf.assets': [
      { from: '2009-09-01', value: [1000], sources: [53, 54] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 21, 0, 16, 0, 4, 0, 7, 0, 24, 0, 2, 0, 18, 0, 26, 0, 14, 0, 18, 0, 3, 0, 24, 0, 7, 0, 11, 0, 18, 0, 3, 0, 16, 0, 23, 0, 20, 0, 26, 0, 6, 0, 9, 0, 2, 0, 15, 0, 1, 0, 6, 0, 3, 0, 3, 0, 22, 0, 1, 0, 5, 0, 20, 0, 2, 0, 20, 0, 2, 0, 27, 0, 21, 0, 2, 0, 24, 0, 14, 0, 17, 0, 1, 0, 8, 0, 2, 0, 26, 0, 18, 0, 1, 0, 17, 0, 19, 0, 11, 0, 24, 0, 16, 0, 17, 0, 14, 0, 9, 0, 2, 0, 8, 0, 16, 0, 2, 0, 20, 0, 25, 0, 22, 0, 14, 0, 18, 0, 2, 0, 12, 0, 1, 0, 16, 0, 18, 0, 8, 0, 9, 0, 25, 0, 23, 0, 19, 0, 3, 0, 1, 0, 14, 0, 24, 0, 26, 0, 20, 0, 23, 0, 18, 0, 16, 0, 10, 0, 14, 0, 18, 0, 16, 0, 22, 0, 18, 0, 2, 0, 19, 0, 13, 0, 6, 0, 18, 0, 14, 0, 2, 0, 11, 0, 2, 0, 24, 0, 4, 0, 10, 0, 13, 0, 2, 0, 1, 0, 3, 0, 2, 0, 21, 0, 15, 0, 23, 0, 14, 0, 25, 0, 20, 0, 4, 0, 16, 0, 9, 0, 8, 0, 2, 0, 17, 0, 24, 0, 22, 0, 4, 0, 9, 0, 4, 0, 12, 0, 7, 0, 25, 0, 1, 0, 22, 0, 8, 0, 18, 0, 5, 0, 1, 0, 18, 0, 17, 0, 14, 0, 18, 0, 7, 0, 24, 0, 20, 0, 14, 0, 11, 0, 18, 0, 22, 0, 3, 0, 6, 0, 27, 0, 23, 0, 2, 0, 7, 0, 3, 0, 16, 0, 14, 0, 14, 0, 17, 0, 23, 0, 12, 0, 6, 0, 13, 0, 16, 0, 17, 0, 26, 0, 18, 0, 18, 0, 17, 0, 16, 0, 6, 0, 11, 0, 1, 0, 24, 0, 27, 0, 2, 0, 20, 0, 14, 0, 4, 0, 8, 0, 4, 0, 1, 0, 7, 0, 2, 0, 2, 0, 4, 0, 25, 0, 13, 0, 25, 0, 2, 0, 16, 0, 4, 0, 2, 0, 9, 0, 21, 0, 2, 0, 17, 0, 18, 0, 20, 0, 16, 0, 7, 0, 2, 0, 6, 0, 8, 0, 1, 0, 13, 0, 4, 0, 4, 0, 4, 0, 7, 0, 11, 0, 17, 0, 1, 0, 1, 0, 4, 0, 2, 0, 21, 0, 25, 0, 15, 0, 1, 0, 17, 0, 1, 0, 17, 0, 2, 0, 25, 0, 1, 0, 16, 0, 14, 0, 1, 0, 20, 0, 17, 0, 3, 0, 4, 0, 4, 0, 13, 0, 16, 0, 18, 0, 18, 0, 21, 0, 22, 0, 27, 0, 26, 0, 16, 0, 6, 0, 12, 0, 26, 0, 2, 0, 24, 0, 24, 0, 5, 0, 3, 0, 18, 0, 16, 0, 25, 0, 21, 0, 14, 0, 24, 0, 12, 0, 18], sources: [55] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 48000, sources: [55] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 369, 314, 318, 322, 279, 308, 329, 287, 328, 308, 320, 313, 279, 344, 275, 267, 364, 305, 341, 348, 309, 326, 289, 435, 304, 303, 325], sources: [56] },
      { from: '2026-01-01', value: [0, 535, 461, 374, 374, 425, 418, 393, 414, 449, 408, 437, 536, 376, 467, 388, 417, 551, 381, 440, 463, 391, 471, 431, 428, 412, 426, 418], sources: [56] },
    ],
  },
}
