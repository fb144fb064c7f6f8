// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Alabama */
export const figures: StateFigures = {
  state: 'AL',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
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
    {"title":"Alabama Child Care Fact Sheet (Initial Eligibility Monthly Income Scale)","href":"https://dhr.alabama.gov/wp-content/uploads/2024/01/Child-Care-Fact-Sheet-2024.pdf"},
    {"title":"Alabama CCDF State Plan 2025-2027, Section 2.2.4","href":"https://dhr.alabama.gov/wp-content/uploads/2023/04/2025-2027-CCDF-State-Plan-with-Approval-Letter.pdf#page=26"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Alabama approved state plan S25 (AL-13-0021-MM1) - under-18 base, student option unchecked (conflicts with current admin code)","href":"https://www.medicaid.gov/State-resource-center/Medicaid-State-Plan-Amendments/Downloads/AL/AL-13-0021-MM1.pdf#page=12"},
    {"title":"42 CFR 435.4 - definition of dependent child","href":"https://www.law.cornell.edu/cfr/text/42/435.4"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Alabama 2024 TANF State Plan - Payment Standards (60% increase effective October 2023)","href":"https://dhr.alabama.gov/wp-content/uploads/2024/09/2024-State-Plan-TANF.pdf#page=23"},
    {"title":"Alabama 2021 TANF State Plan - Attachment E Payment Standards","href":"https://dhr.alabama.gov/wp-content/uploads/2021/09/2021-TANF-State-Plan.pdf#page=21"},
    {"title":"Alabama DHR Public Assistance Payment Manual - Section 3215.B Work Expenses (prior 20% rate)","href":"https://dhr.alabama.gov/wp-content/uploads/2022/04/Appendix-N-Sec-2-Public-Assistance-Payment-Manual.pdf#page=37"},
    {"title":"Ala. Admin. Code r. 660-2-2-.30(2)(b) - Income (deduct the first 30% of gross earnings), effective 05/15/2022","href":"https://admincode.legislature.state.al.us/api/chapter/660-2-2"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 601, sources: [0, 1] },
      { from: '2024-10-01', value: 616, sources: [0, 2] },
      { from: '2025-10-01', value: 637, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 434, sources: [0, 1] },
      { from: '2024-10-01', value: 454, sources: [0, 2] },
      { from: '2025-10-01', value: 466, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 52, sources: [0, 1] },
      { from: '2025-10-01', value: 53, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.4, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 175, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.allElderly': [
      { from: '2015-10-01', value: 1, sources: [10] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [11, 12] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 88407, sources: [13, 14] },
      { from: '2024-10-01', value: 95455, sources: [14, 15] },
      { from: '2025-10-01', value: 98700, sources: [15, 14] },
      { from: '2026-10-01', value: 102377, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [17, 18] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-01-01', value: 1.8, sources: [19, 20] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.46, sources: [21, 22] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.46, sources: [22, 23] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.46, sources: [22, 23] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.46, sources: [24, 23] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.18, sources: [25] },
    ],
    'medicaid.parentChildUnder': [
      { from: '2014-01-01', value: 19, sources: [26, 27] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [28, 29] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [30, 31] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [32, 30] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [33] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [34, 35] },
      { from: '2024-01-01', value: 1, sources: [35, 36] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.17, sources: [37, 38] },
    ],
    'chip.fromConception': [
      { from: '2024-01-01', value: 3.17, sources: [39, 40] },
    ],
    'tanf.payment': [
      { from: '2023-10-01', value: [264, 304, 344, 392, 440, 488, 536, 584, 632, 680, 728, 776, 824, 872, 920, 968], sources: [41, 42] },
    ],
    'tanf.firstShare': [
      { from: '2022-05-15', value: 0.3, sources: [43, 44] },
    ],
    'tanf.careInFull': [
      { from: '2022-05-15', value: 1, sources: [43, 44] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [42, 41] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 11, 0, 13, 0, 13, 0, 3, 0, 3, 0, 13, 0, 13, 0, 1, 0, 13, 0, 13, 0, 3, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 7, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 11, 0, 13, 0, 8, 0, 13, 0, 13, 0, 6, 0, 12, 0, 12, 0, 6, 0, 6, 0, 13, 0, 3, 0, 13, 0, 7, 0, 5, 0, 2, 0, 9, 0, 11, 0, 13, 0, 9, 0, 13, 0, 13, 0, 13, 0, 10, 0, 13, 0, 11, 0, 5, 0, 13, 0, 13, 0, 13, 0, 13, 0, 4, 0, 3, 0, 3, 0, 13, 0, 13, 0, 13, 0, 12, 0, 3, 0, 13, 0, 13, 0, 13], sources: [45] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 1000, sources: [45] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 255, 263, 273, 270, 262, 246, 277, 264, 294, 249, 277, 252, 256], sources: [46] },
      { from: '2026-01-01', value: [0, 297, 341, 324, 341, 326, 312, 326, 311, 339, 315, 316, 297, 315], sources: [46] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.5748, 1.5748, 1.5748, 1.5748, 1.5811, 1.6126, 1.6504, 1.7118, 1.7622, 1.7874, 1.8252, 1.863, 1.8866, 1.9118, 1.9244, 1.937, 1.9496, 1.9622, 1.9874, 2.0126, 2.0504, 2.0866, 2.137, 2.2, 2.274, 2.3622, 2.4614, 2.5748, 2.6866, 2.8126, 2.937, 3.074, 3.2126, 3.3622, 3.5118, 3.674, 3.8378, 4.0126, 4.0992, 4.274, 4.4252, 4.5244, 4.6488, 4.7244], sources: [47] },
    ],
  },
}
