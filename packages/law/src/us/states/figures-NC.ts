// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** North Carolina */
export const figures: StateFigures = {
  state: 'NC',
  sources: [
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"SNAP Screener Compiled State SNAP Data","href":"https://www.snapscreener.com/data"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"USDA FNS SUA Table FY2024","href":"https://docs.google.com/spreadsheets/d/10otJJisAYUDyZ0d7XpZPn8rEql-rteVE/edit?gid=1837348310#gid=1837348310"},
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
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
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"North Carolina TANF State Plan 2016-2019","href":"https://www.ncdhhs.gov/documents/files/dss/dcdl/economicservices/efs-wf-29-2015a/download#page=35"},
    {"title":"North Carolina TANF State Plan 2019-2022","href":"https://www.ncdhhs.gov/documents/files/dss/2019-2022-tanf-state-plan-draft/download#page=18"},
    {"title":"WORK FIRST | Income and Budgeting (Change No. 04-2023, January 1, 2024)","href":"https://policies.ncdhhs.gov/wp-content/uploads/wf-114_1-2-2024.pdf#page=5"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: [585, 643, 707, 770, 839, 839, 839, 839, 839, 839], sources: [0, 1] },
      { from: '2024-10-01', value: [620, 681, 748, 815, 888, 888, 888, 888, 888, 888], sources: [2, 1] },
      { from: '2025-10-01', value: [637, 699, 768, 837, 912, 912, 912, 912, 912, 912], sources: [2, 1] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: [371, 408, 448, 488, 532, 532, 532, 532, 532, 532], sources: [3, 0] },
      { from: '2024-10-01', value: [382, 420, 462, 504, 549, 549, 549, 549, 549, 549], sources: [2, 1] },
      { from: '2025-10-01', value: [392, 431, 474, 518, 564, 564, 564, 564, 564, 564], sources: [2, 1] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 41, sources: [4, 0] },
      { from: '2025-10-01', value: 42, sources: [2, 4] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [6, 7] },
    ],
    'snap.countAllIneligibleIncomeGross': [
      { from: '2018-01-01', value: 1, sources: [8, 9] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [11] },
    ],
    'meals.paysReduced': [
      { from: '2023-07-01', value: 1, sources: [12, 13] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 95852, sources: [14, 15] },
      { from: '2024-10-01', value: 104937, sources: [15, 16] },
      { from: '2025-10-01', value: 109383, sources: [16, 15] },
      { from: '2026-10-01', value: 113006, sources: [17, 16] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.3, sources: [18, 19] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [18, 19] },
    ],
    'medicaid.infant': [
      { from: '2023-12-01', value: 2.16, sources: [20, 21] },
    ],
    'medicaid.youngChild': [
      { from: '2023-12-01', value: 2.16, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2023-12-01', value: 2.16, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.01, sources: [22, 23] },
    ],
    'medicaid.parent': [
      { from: '2023-12-01', value: 1.38, sources: [24] },
    ],
    'medicaid.adult': [
      { from: '2023-12-01', value: 1.38, sources: [20, 21] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [25, 26] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 242, sources: [27] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [28, 25] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 317, sources: [27] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [27] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [27] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [27] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [27] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [27] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [29, 30] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [29, 31] },
    ],
    'tanf.need': [
      { from: '1997-01-01', value: [362, 472, 544, 594, 648, 698, 746, 772, 812, 860, 896, 946, 992, 1042], beyond: 50, sources: [32, 33] },
    ],
    'tanf.gapShare': [
      { from: '1997-01-01', value: 0.5, sources: [32, 33] },
    ],
    'tanf.leastNeedEach': [
      { from: '1997-01-01', value: 25, sources: [34] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 11, 0, 2, 0, 3, 0, 4, 0, 3, 0, 1, 0, 16, 0, 12, 0, 9, 0, 15, 0, 1, 0, 2, 0, 4, 0, 2, 0, 12, 0, 16, 0, 11, 0, 2, 0, 11, 0, 1, 0, 12, 0, 1, 0, 5, 0, 15, 0, 16, 0, 9, 0, 12, 0, 16, 0, 6, 0, 6, 0, 15, 0, 11, 0, 14, 0, 6, 0, 13, 0, 5, 0, 12, 0, 1, 0, 10, 0, 14, 0, 7, 0, 12, 0, 9, 0, 1, 0, 1, 0, 12, 0, 9, 0, 16, 0, 2, 0, 1, 0, 13, 0, 16, 0, 11, 0, 16, 0, 5, 0, 1, 0, 1, 0, 1, 0, 12, 0, 4, 0, 1, 0, 8, 0, 8, 0, 14, 0, 15, 0, 12, 0, 15, 0, 11, 0, 16, 0, 12, 0, 15, 0, 12, 0, 11, 0, 14, 0, 1, 0, 7, 0, 9, 0, 9, 0, 7, 0, 4, 0, 1, 0, 9, 0, 9, 0, 4, 0, 6, 0, 6, 0, 1, 0, 1, 0, 16, 0, 4, 0, 10, 0, 13, 0, 10, 0, 16, 0, 3, 0, 14, 0, 3, 0, 14, 0, 6, 0, 1], sources: [35] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 37000, sources: [35] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 332, 287, 319, 290, 309, 257, 263, 324, 287, 314, 296, 387, 287, 383, 331, 390], sources: [36] },
      { from: '2026-01-01', value: [0, 420, 357, 441, 349, 377, 323, 325, 454, 389, 384, 365, 501, 354, 496, 411, 506], sources: [36] },
    ],
  },
}
