// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Oklahoma */
export const figures: StateFigures = {
  state: 'OK',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"OKDHS Appendix C-4, Child Care Eligibility/Copayment Chart","href":"https://oklahoma.gov/content/dam/ok/en/okdhs/documents/searchcenter/okdhsformresults/c-4.pdf#page=2"},
    {"title":"OAC 340:40-7-13","href":"https://okrules.elaws.us/oac/340:40-7-13"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"OAC 340:10-3-59(a)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-59"},
    {"title":"OKDHS Appendix C-1, Schedule IX-A","href":"https://www.okdhslive.org/popups/IncomeStandardsPopup.aspx"},
    {"title":"OAC 340:10-3-27(a)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-27"},
    {"title":"OAC 340:10-3-33(1)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-33"},
    {"title":"OAC 340:10-3-33(2)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-33"},
    {"title":"OAC 340:10-3-33(b)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-33"},
    {"title":"OAC 340:10-3-59(c)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-59"},
    {"title":"OAC 340:10-3-2(c)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-2"},
    {"title":"OKDHS Appendix C-1, Schedule IX","href":"https://www.okdhslive.org/popups/IncomeStandardsPopup.aspx"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"OKDHS Appendix C-1 (7/1/2026), Schedule VIII.A","href":"https://oklahoma.gov/content/dam/ok/en/okdhs/documents/searchcenter/okdhsformresults/c-1.pdf#page=3"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 388, sources: [0, 1] },
      { from: '2024-10-01', value: 401, sources: [0, 2] },
      { from: '2025-10-01', value: 412, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 334, sources: [0, 1] },
      { from: '2024-10-01', value: 345, sources: [0, 2] },
      { from: '2025-10-01', value: 354, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 48, sources: [0, 1] },
      { from: '2025-10-01', value: 49, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [5, 6] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: Infinity, sources: [8] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [9, 10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 83103, sources: [11, 12] },
      { from: '2024-10-01', value: 90026, sources: [12, 13] },
      { from: '2025-10-01', value: 93937, sources: [13, 12] },
      { from: '2026-10-01', value: 96528, sources: [14, 13] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.3, sources: [15, 16] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [15, 16] },
    ],
    'childCare.planMonthly': [
      { from: '2025-10-01', value: [3460, 4525, 5589, 6654, 7718, 8783, 8983, 9182, 9382, 9582], sources: [17, 18] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.1, sources: [19, 20] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.1, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.1, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2023-01-01', value: 2.1, sources: [22, 23] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.46, sources: [24] },
    ],
    'medicaid.adult': [
      { from: '2021-07-01', value: 1.38, sources: [25, 26] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 2000, sources: [27] },
      { from: '2024-01-01', value: 9430, sources: [27] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [28, 29] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 3000, sources: [30] },
      { from: '2024-01-01', value: 14130, sources: [30] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [31, 28] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [32] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.1, sources: [22, 33] },
    ],
    'tanf.payment': [
      { from: '1996-10-01', value: [180, 225, 292, 361, 422, 483, 544, 598, 650], sources: [34, 35] },
    ],
    'tanf.need': [
      { from: '1996-10-01', value: [398, 499, 645, 798, 933, 1068, 1203, 1323, 1436], sources: [36, 35] },
    ],
    'tanf.grossOfNeed': [
      { from: '1996-10-01', value: 1.85, sources: [36, 35] },
    ],
    'tanf.flat': [
      { from: '1996-10-01', value: 120, sources: [37] },
    ],
    'tanf.flatLong': [
      { from: '1996-10-01', value: 240, sources: [37] },
    ],
    'tanf.longHours': [
      { from: '1996-10-01', value: 30, sources: [37] },
    ],
    'tanf.restShare': [
      { from: '1996-10-01', value: 0.5, sources: [38] },
    ],
    'tanf.careYoung': [
      { from: '1996-10-01', value: 200, sources: [39] },
    ],
    'tanf.careOlder': [
      { from: '1996-10-01', value: 175, sources: [39] },
    ],
    'tanf.minimum': [
      { from: '1996-10-01', value: 10, sources: [40] },
    ],
    'tanf.assets': [
      { from: '1996-10-01', value: [1000], sources: [41, 42] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 5, 0, 2, 0, 5, 0, 5, 0, 4, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 1, 0, 3, 0, 3, 0, 5, 0, 3, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 4, 0, 4, 0, 5, 0, 4, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 4, 0, 5, 0, 1, 0, 5, 0, 5, 0, 5, 0, 4, 0, 4, 0, 5, 0, 5, 0, 5, 0, 5], sources: [43] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 40000, sources: [43] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 341, 329, 268, 278, 371], sources: [44] },
      { from: '2026-01-01', value: [0, 404, 393, 336, 338, 465], sources: [44] },
    ],
    'supplement.own': [
      { from: '2026-01-01', value: [40, 40, 40], sources: [45] },
    ],
    'supplement.ownEach': [
      { from: '2026-01-01', value: [40, 40, 40], sources: [45] },
    ],
  },
}
