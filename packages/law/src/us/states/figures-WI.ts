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
    'supplement.own': [
      { from: '2026-01-01', value: [83.78, 83.78, 83.78], sources: [48] },
      { from: '2026-05-01', value: [92.16, 92.16, 92.16], sources: [48] },
    ],
    'supplement.ownEach': [
      { from: '2026-01-01', value: [66.025, 66.025, 66.025], sources: [48] },
      { from: '2026-05-01', value: [72.63, 72.63, 72.63], sources: [48] },
    ],
    'supplement.besideSpouse': [
      { from: '2026-01-01', value: [130.43, 130.43, 130.43], sources: [48] },
      { from: '2026-05-01', value: [143.47, 143.47, 143.47], sources: [48] },
    ],
    'supplement.keptBesideSpouse': [
      { from: '2026-01-01', value: [135.05, 135.05, 135.05], sources: [48] },
      { from: '2026-05-01', value: [148.56, 148.56, 148.56], sources: [48] },
    ],
    'supplement.onlyWithSsi': [
      { from: '1974-01-01', value: 1, sources: [48] },
    ],
  },
}
