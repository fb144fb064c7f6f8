// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Wisconsin */
export const figures: StateFigures = {
  state: 'WI',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"Wisconsin DHS Operations Memo 25-13 (FFY 2026 standard utility allowances effective October 1, 2025)","href":"https://www.dhs.wisconsin.gov/dms/memos/ops/dms-ops-2025-13.pdf#page=3"},
    {"title":"Wisconsin DHS Operations Memo 26-30 (revised SUAs effective May 1, 2026)","href":"https://www.dhs.wisconsin.gov/dms/memos/ops/dms-ops-2026-30.pdf#page=2"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"USDA FNS Wisconsin FY 2025 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/wi-abawd-response-fy2025.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Wisconsin Shares Handbook (July 2026), Section 6.1.1 Application Income Limit","href":"https://dcf.wisconsin.gov/wisconsin-shares/wisconsin-shares-handbook-july-2026#page=57"},
    {"title":"Legislative Fiscal Bureau 2025-27 Budget Paper 211, Wisconsin Shares Child Care Subsidy Program","href":"https://docs.legis.wisconsin.gov/misc/lfb/budget/2025_27_biennial_budget/302_budget_papers/211_children_and_families_tanf_and_economic_support_wisconsin_shares_child_care_subsidy_program.pdf#page=2"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"CMS approval of Wisconsin State Plan Amendment WI-26-0014","href":"https://www.medicaid.gov/medicaid/spa/downloads/WI-26-0014.pdf#page=2"},
    {"title":"Wisconsin approved state plan S25 (WI-13-021-MM1), student option checked","href":"https://www.medicaid.gov/State-resource-center/Medicaid-State-Plan-Amendments/Downloads/WI/WI-13-021-MM1.pdf#page=13"},
    {"title":"Wis. Stat. § 49.471(4)(a)4.a. - dependent child includes an 18-year-old full-time student expected to complete school before 19","href":"https://docs.legis.wisconsin.gov/statutes/statutes/49/iv/471"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Wisconsin Statutes 49.148(1)(b)","href":"https://docs.legis.wisconsin.gov/statutes/statutes/49/iii/148/1/b"},
    {"title":"Wisconsin Administrative Code DCF 101.18(2)","href":"https://docs.legis.wisconsin.gov/code/admin_code/dcf/101_199/101/18/2"},
    {"title":"Wisconsin Administrative Code DCF 101.09(3)(a)","href":"https://docs.legis.wisconsin.gov/code/register/2021/790b/insert/dcf101.pdf#page=5"},
    {"title":"Wisconsin Statutes 49.145(2)(a)","href":"https://docs.legis.wisconsin.gov/statutes/statutes/49/iii/145/2/a"},
    {"title":"Wisconsin Administrative Code DCF 101.09(3)(b)","href":"https://docs.legis.wisconsin.gov/code/register/2021/790b/insert/dcf101.pdf#page=5"},
    {"title":"Wisconsin Statutes 49.145(2)(d)","href":"https://docs.legis.wisconsin.gov/statutes/statutes/49/iii/145/2/d"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Wis. Stat. § 71.07(9e)"},
    {"title":"Wisconsin DMS Operations Memo 26-12, Increase to SSI State Supplementary Payments","href":"https://www.dhs.wisconsin.gov/dms/memos/ops/dms-ops-2026-12.pdf#page=2"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"Wis. Stat. 49.775(4)","href":"https://docs.legis.wisconsin.gov/document/statutes/49.775"},
    {"title":"Caretaker Supplement Handbook 5.2.6","href":"https://www.dhs.wisconsin.gov/publications/p23131-25-01.pdf#page=65"},
    {"title":"Caretaker Supplement Handbook 5.2.4","href":"https://www.dhs.wisconsin.gov/publications/p23131-25-01.pdf#page=64"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 502, sources: [0, 1] },
      { from: '2024-10-01', value: 538, sources: [1, 0] },
      { from: '2025-10-01', value: 553, sources: [1, 2] },
      { from: '2026-05-01', value: 870, sources: [1, 2] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 347, sources: [1, 0] },
      { from: '2024-10-01', value: 375, sources: [1, 2] },
      { from: '2025-10-01', value: 385, sources: [1, 2] },
      { from: '2026-05-01', value: 436, sources: [1, 2] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 144, sources: [0, 1] },
      { from: '2024-10-01', value: 151, sources: [1, 0] },
      { from: '2025-10-01', value: 155, sources: [1, 2] },
      { from: '2026-05-01', value: 139, sources: [1, 2] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 42, sources: [0, 1] },
      { from: '2024-10-01', value: 47, sources: [1, 0] },
      { from: '2025-10-01', value: 48, sources: [1, 2] },
      { from: '2026-05-01', value: 34, sources: [1, 2] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 99, sources: [0, 1] },
      { from: '2024-10-01', value: 103, sources: [1, 0] },
      { from: '2025-10-01', value: 106, sources: [1, 2] },
      { from: '2026-05-01', value: 112, sources: [1, 2] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 99, sources: [0, 1] },
      { from: '2024-10-01', value: 103, sources: [1, 0] },
      { from: '2025-10-01', value: 106, sources: [1, 2] },
      { from: '2026-05-01', value: 112, sources: [1, 2] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 26, sources: [0, 1] },
      { from: '2024-10-01', value: 27, sources: [1, 0] },
      { from: '2025-10-01', value: 28, sources: [1, 2] },
      { from: '2026-05-01', value: 47, sources: [1, 2] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 30, sources: [1, 0] },
      { from: '2025-10-01', value: 31, sources: [1, 2] },
      { from: '2026-05-01', value: 106, sources: [1, 2] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [5] },
      { from: '2024-10-01', value: [55001, 55007, 55031, 55037, 55041, 55051, 55077, 55078], sources: [5] },
      { from: '2025-10-01', value: [], sources: [5] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [6] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [7] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 108490, sources: [8, 9] },
      { from: '2024-10-01', value: 117736, sources: [9, 10] },
      { from: '2025-10-01', value: 123148, sources: [10, 9] },
      { from: '2026-10-01', value: 127769, sources: [11, 10] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [12, 13] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [12, 13] },
    ],
    'childCare.planOfPoverty': [
      { from: '2025-10-01', value: 2, sources: [14, 15] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.06, sources: [16, 17] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.91, sources: [17, 18] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.56, sources: [17, 18] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 3.06, sources: [19, 18] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 1, sources: [20] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1, sources: [21, 22] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [23] },
      { from: '2026-06-01', value: 12, sources: [23] },
    ],
    'medicaid.parentOfPupil': [
      { from: '2014-01-01', value: 1, sources: [24, 25] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [26, 27] },
    ],
    'medicaid.agedAlone': [
      { from: '2021-01-01', value: 1, sources: [28, 29] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 592, sources: [30] },
    ],
    'medicaid.agedCouple': [
      { from: '2021-01-01', value: 1, sources: [28] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 592, sources: [30] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [30] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [31, 32] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [31, 33] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.06, sources: [34, 35] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 3.06, sources: [36, 37] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [31, 38] },
    ],
    'tanf.payment': [
      { from: '2011-10-01', value: [653], sources: [39, 40] },
    ],
    'tanf.paymentInfant': [
      { from: '1997-09-01', value: 673, sources: [39, 40] },
    ],
    'tanf.grossOfPoverty': [
      { from: '1997-05-01', value: 1.15, sources: [41, 42] },
    ],
    'tanf.assets': [
      { from: '1997-05-01', value: [2500], sources: [43, 44] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [39, 40] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 15, 0, 5, 0, 8, 0, 5, 0, 16, 0, 6, 0, 5, 0, 11, 0, 4, 0, 8, 0, 14, 0, 7, 0, 2, 0, 11, 0, 16, 0, 5, 0, 4, 0, 4, 0, 13, 0, 11, 0, 13, 0, 7, 0, 14, 0, 15, 0, 7, 0, 13, 0, 6, 0, 14, 0, 15, 0, 9, 0, 16, 0, 6, 0, 7, 0, 13, 0, 10, 0, 16, 0, 10, 0, 16, 0, 15, 16, 1, 0, 6, 0, 16, 0, 13, 0, 11, 0, 12, 0, 4, 0, 3, 0, 3, 0, 10, 0, 8, 0, 9, 0, 15, 0, 14, 0, 8, 0, 3, 0, 15, 0, 5, 0, 16, 0, 11, 0, 8, 0, 6, 0, 7, 0, 13, 0, 14, 0, 5, 0, 12, 0, 12, 0, 11, 0, 11, 0, 11, 0, 10], sources: [45] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 55000, sources: [45] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 275, 258, 325, 396, 382, 347, 338, 370, 276, 321, 262, 267, 365, 277, 299, 285], sources: [46] },
      { from: '2026-01-01', value: [0, 396, 328, 373, 447, 465, 380, 394, 411, 377, 378, 325, 344, 420, 327, 351, 324], sources: [46] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0, 0.04, 0.11, 0.34], sources: [47] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [83.78, 83.78, 83.78], sources: [48] },
      { from: '2026-05-01', value: [92.16, 92.16, 92.16], sources: [48] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [66.025, 66.025, 66.025], sources: [48] },
      { from: '2026-05-01', value: [72.63, 72.63, 72.63], sources: [48] },
    ],
    'stateSupplement.besideSpouse': [
      { from: '2026-01-01', value: [130.43, 130.43, 130.43], sources: [48] },
      { from: '2026-05-01', value: [143.47, 143.47, 143.47], sources: [48] },
    ],
    'stateSupplement.keptBesideSpouse': [
      { from: '2026-01-01', value: [135.05, 135.05, 135.05], sources: [48] },
      { from: '2026-05-01', value: [148.56, 148.56, 148.56], sources: [48] },
    ],
    'stateSupplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [48] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 55000, sources: [49] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 9, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 5, 0, 19, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 37, 38, 0, 39, 0, 40, 0, 41, 0, 8, 0, 38, 0, 42, 0, 43, 0, 44, 0, 5, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 43, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 17, 0, 55, 0, 56, 0, 57, 0, 3, 0, 38, 0, 38, 0, 58, 0, 59, 0, 60, 0, 61], sources: [49] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [82900, 87400, 87900, 91600, 106300, 90500, 87700, 111200, 101300, 88000, 107300, 84700, 135300, 101700, 104800, 101100, 100700, 77900, 105800, 76900, 95000, 110000, 92200, 110900, 82300, 86300, 111700, 87600, 117300, 96800, 79600, 95300, 95200, 103600, 80800, 84300, 74100, 108400, 93800, 99500, 95600, 91700, 131500, 97800, 81800, 104300, 89000, 94500, 80500, 103100, 79300, 84400, 103200, 91300, 94900, 88400, 118900, 96300, 88700, 100500, 94700], sources: [49] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 62300, 71200, 80100, 88950, 96100, 103200, 110300, 117450, 56750, 64850, 72950, 81050, 87550, 94050, 100550, 107000, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 60100, 68700, 77300, 85850, 92750, 99600, 106500, 113350, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 56950, 65100, 73250, 81350, 87900, 94400, 100900, 107400, 58700, 67100, 75500, 83850, 90600, 97300, 104000, 110700, 56650, 64750, 72850, 80900, 87400, 93850, 100350, 106800, 56400, 64450, 72500, 80550, 87000, 93450, 99900, 106350, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 59300, 67750, 76200, 84650, 91450, 98200, 105000, 111750, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 61600, 70400, 79200, 88000, 95050, 102100, 109150, 116200, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 62100, 71000, 79850, 88700, 95800, 102900, 110000, 117100, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 62550, 71500, 80450, 89350, 96500, 103650, 110800, 117950, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 65700, 75100, 84500, 93850, 101400, 108900, 116400, 123900, 54250, 62000, 69750, 77450, 83650, 89850, 96050, 102250, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 58050, 66350, 74650, 82900, 89550, 96200, 102800, 109450, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 60700, 69400, 78050, 86700, 93650, 100600, 107550, 114450, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 55750, 63700, 71650, 79600, 86000, 92350, 98750, 105100, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 73650, 84200, 94700, 105200, 113650, 122050, 130450, 138900, 54800, 62600, 70450, 78250, 84550, 90800, 97050, 103300, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 58450, 66800, 75150, 83450, 90150, 96850, 103500, 110200, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 57750, 66000, 74250, 82500, 89100, 95700, 102300, 108900, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 57800, 66050, 74300, 82550, 89200, 95800, 102400, 109000, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 66600, 76100, 85600, 95100, 102750, 110350, 117950, 125550, 53950, 61650, 69350, 77050, 83250, 89400, 95550, 101750, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 56300, 64350, 72400, 80400, 86850, 93300, 99700, 106150, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400], sources: [49] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 37250, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 38950, 44500, 50050, 55600, 60050, 64500, 68950, 73400, 35500, 40550, 45600, 50650, 54750, 58800, 62850, 66900, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 37600, 42950, 48300, 53650, 57950, 62250, 66550, 70850, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 47400, 54150, 60900, 67650, 73100, 78500, 83900, 89300, 35600, 40700, 45800, 50850, 54950, 59000, 63100, 67150, 36700, 41950, 47200, 52400, 56600, 60800, 65000, 69200, 35400, 40450, 45500, 50550, 54600, 58650, 62700, 66750, 35250, 40300, 45350, 50350, 54400, 58450, 62450, 66500, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 37050, 42350, 47650, 52900, 57150, 61400, 65600, 69850, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 38500, 44000, 49500, 55000, 59400, 63800, 68200, 72600, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 38850, 44400, 49950, 55450, 59900, 64350, 68800, 73200, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 39100, 44700, 50300, 55850, 60350, 64800, 69300, 73750, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 41100, 46950, 52800, 58650, 63350, 68050, 72750, 77450, 33900, 38750, 43600, 48400, 52300, 56150, 60050, 63900, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 36300, 41450, 46650, 51800, 55950, 60100, 64250, 68400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 37950, 43400, 48800, 54200, 58550, 62900, 67250, 71550, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 34850, 39800, 44800, 49750, 53750, 57750, 61700, 65700, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 46050, 52600, 59200, 65750, 71050, 76300, 81550, 86800, 34250, 39150, 44050, 48900, 52850, 56750, 60650, 64550, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 36550, 41750, 46950, 52150, 56350, 60500, 64700, 68850, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 36100, 41250, 46400, 51550, 55700, 59800, 63950, 68050, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 36150, 41300, 46450, 51600, 55750, 59900, 64000, 68150, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 41650, 47600, 53550, 59450, 64250, 69000, 73750, 78500, 33750, 38550, 43350, 48150, 52050, 55900, 59750, 63600, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 35200, 40200, 45250, 50250, 54300, 58300, 62350, 66350, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400], sources: [49] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 23350, 26700, 30050, 33350, 38680, 44360, 50040, 55720, 21300, 24350, 27400, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 22550, 25800, 29000, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 28450, 32500, 36550, 40600, 43850, 47100, 50350, 55720, 21350, 24400, 27450, 33000, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 21150, 24200, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 22250, 25400, 28600, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 23300, 26600, 29950, 33250, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 23450, 26800, 30150, 33500, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 24650, 28200, 31700, 35200, 38680, 44360, 50040, 55720, 20350, 23250, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 21800, 24900, 28000, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 22750, 26000, 29250, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23900, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 27650, 31600, 35550, 39450, 42650, 45800, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 21950, 25050, 28200, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 25000, 28550, 32100, 35650, 38680, 44360, 50040, 55720, 20250, 23150, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 21150, 24150, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720], sources: [49] },
    ],
    'stateSupplement.wisconsin.exceptional': [
      { from: '2026-01-01', value: [95.99, 345.36], sources: [48] },
      { from: '2026-05-01', value: [105.59, 379.9], sources: [48] },
    ],
    'stateSupplement.wisconsin.firstChild': [
      { from: '2026-01-01', value: 275, sources: [50, 51] },
    ],
    'stateSupplement.wisconsin.furtherChild': [
      { from: '2026-01-01', value: 165, sources: [50, 51] },
    ],
    'stateSupplement.wisconsin.childrensIncome@WI_1': [
      { from: '2026-01-01', value: [311, 550, 647, 772, 886, 958, 1037, 1099, 1151, 1179, 1204, 1229], sources: [52] },
    ],
    'stateSupplement.wisconsin.childrensIncome@WI_2': [
      { from: '2026-01-01', value: [301, 533, 626, 749, 861, 929, 1007, 1068, 1117, 1143, 1168, 1193], sources: [52] },
    ],
  },
}
