// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Arkansas */
export const figures: StateFigures = {
  state: 'AR',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"42 U.S. Code § 1773(e)(1)(A) - School breakfast program (breakfasts free or at a reduced price on the same terms as lunches)","href":"https://www.law.cornell.edu/uscode/text/42/1773#e_1_A"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Arkansas CCDF Plan 2025-2027, Section 2.2.4","href":"https://dese.ade.arkansas.gov/Files/2025-2027_CCDF_State_Plan_Final_4.26.24.1REV_OEC.pdf#page=22"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Arkansas TEA Policy Manual Sec 2361","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=92"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 6.1.1 - Monthly Cash Assistance Payment Amount","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"Arkansas TEA Policy Manual Sec 2101","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=13"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 3.3 - Income Limit","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"Arkansas TEA Policy Manual Sec 2352","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=89"},
    {"title":"Arkansas TEA/Work Pays Program","href":"https://humanservices.arkansas.gov/divisions-shared-services/county-operations/temporary-assistance-for-needy-families/transitional-employment-assistance-tea-work-pays/"},
    {"title":"Arkansas TEA Policy Manual Sec 2362","href":"https://humanservices.arkansas.gov/wp-content/uploads/TEA_MANUAL-10.1.24.pdf#page=93"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 6.1.1 - Payment Standards","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"208.00.13 Ark. Code R. Section 001, Section 3.4 - Resource Limits","href":"https://www.law.cornell.edu/regulations/arkansas/208-00-13-Ark-Code-R-SS-001"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 329, sources: [0, 1] },
      { from: '2024-10-01', value: 333, sources: [0, 2] },
      { from: '2025-10-01', value: 342, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 263, sources: [0, 1] },
      { from: '2024-10-01', value: 267, sources: [0, 2] },
      { from: '2025-10-01', value: 274, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 50, sources: [0, 1] },
      { from: '2025-10-01', value: 51, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 138, sources: [5, 6] },
    ],
    'snap.countAllIneligibleIncomeGross': [
      { from: '2018-01-01', value: 1, sources: [7, 8] },
    ],
    'meals.freeBreakfast': [
      { from: '2000-01-01', value: 0, sources: [9, 10] },
      { from: '2025-07-01', value: 1, sources: [9, 10] },
    ],
    'meals.paysReduced': [
      { from: '2023-08-01', value: 1, sources: [11, 10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 78985, sources: [12, 13] },
      { from: '2024-10-01', value: 86577, sources: [13, 14] },
      { from: '2025-10-01', value: 90280, sources: [14, 13] },
      { from: '2026-10-01', value: 94627, sources: [15, 14] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 1.5], sources: [16, 17] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [16, 17] },
    ],
    'childCare.planOfMedian': [
      { from: '2025-10-01', value: 0.85, sources: [18] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.47, sources: [19, 20] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.47, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.47, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.14, sources: [22, 21] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.2, sources: [23] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [26] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 7560, sources: [27] },
      { from: '2024-01-01', value: 9430, sources: [27] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.8, sources: [28, 29] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 108, sources: [30] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 11340, sources: [31] },
      { from: '2024-01-01', value: 14130, sources: [31] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.8, sources: [32, 28] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 217, sources: [30] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 34] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [33, 35] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.16, sources: [36, 37] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.14, sources: [38, 39] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 40] },
    ],
    'tanf.payment': [
      { from: '2012-01-01', value: [81, 162, 204, 247, 286, 331, 373, 415, 457], sources: [41, 42] },
    ],
    'tanf.testLimit': [
      { from: '2023-01-01', value: 513, sources: [43, 44] },
    ],
    'tanf.testFirstShare': [
      { from: '1999-09-01', value: 0.2, sources: [45, 44] },
    ],
    'tanf.firstShare': [
      { from: '1999-09-01', value: 0.2, sources: [45, 44] },
    ],
    'tanf.restShareAlready': [
      { from: '1999-09-01', value: 0.6, sources: [45, 44] },
    ],
    'tanf.halfFrom': [
      { from: '2023-01-01', value: 1026, sources: [46, 47] },
    ],
    'tanf.halfShare': [
      { from: '1999-09-01', value: 0.5, sources: [47, 48] },
    ],
    'tanf.assets': [
      { from: '1999-09-01', value: [3000], sources: [43, 49] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [41, 42] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 5, 0, 5, 0, 3, 0, 3, 0, 3, 0, 5, 0, 6, 0, 3, 0, 5, 0, 4, 0, 2, 0, 1, 0, 5, 0, 6, 0, 1, 0, 2, 0, 7, 0, 2, 0, 2, 0, 5, 0, 5, 0, 5, 0, 1, 0, 7, 0, 2, 0, 4, 0, 1, 0, 2, 0, 6, 0, 4, 0, 6, 0, 2, 0, 2, 0, 2, 0, 5, 0, 7, 0, 6, 0, 2, 0, 5, 0, 5, 0, 6, 0, 7, 0, 1, 0, 3, 0, 3, 0, 6, 0, 2, 0, 5, 0, 4, 0, 6, 0, 3, 0, 6, 0, 1, 0, 5, 0, 4, 0, 2, 0, 7, 0, 1, 0, 1, 0, 1, 0, 2, 0, 2, 0, 1, 0, 7, 0, 3, 0, 7, 0, 6, 0, 2, 0, 2, 0, 6, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1], sources: [50] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 5000, sources: [50] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 274, 274, 274, 274, 274, 274, 274], sources: [51] },
      { from: '2026-01-01', value: [0, 463, 463, 463, 463, 463, 463, 463], sources: [51] },
    ],
  },
}
