// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Iowa */
export const figures: StateFigures = {
  state: 'IA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"Iowa HHS Employees' Manual Title 7 Chapter I - SNAP Specific Households","href":"https://hhs.iowa.gov/media/4001/download"},
    {"title":"USDA FNS SNAP State Options Report (10th Edition, August 2012), p. 16","href":"https://www.fns.usda.gov/sites/default/files/snap/10-State_Options.pdf#page=16"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"IAC 441-170.2(1)\"a\"(1) — Income (initial, basic care 160% FPL)","href":"https://www.legis.iowa.gov/docs/iac/chapter/441.170.pdf#page=3"},
    {"title":"Iowa SF 2251 Fiscal Note, Pregnancy and Postpartum Medicaid Coverage","href":"https://www.legis.iowa.gov/docs/publications/FN/1449063.pdf"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Montana DPHHS Medicaid manual, ABD 200 Groups Covered - Overview","href":"https://dphhs.mt.gov/assets/hcsd/mamanual/ABD200July012016.pdf#page=1"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Iowa Administrative Code 441-41.28(239B) - Need Standards, 41.28(2)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=31"},
    {"title":"Iowa TANF State Plan 2025, Section (3)","href":"https://hhs.iowa.gov/media/17445/download?inline#page=7"},
    {"title":"Iowa Administrative Code 441-41.27(239B) - Income, (2)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=20"},
    {"title":"Iowa Administrative Code 441-41.27(239B) - Income, 41.27(2)(a)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=21"},
    {"title":"Iowa Administrative Code 441-41.27(239B) - Income, 41.27(2)(c)","href":"https://www.legis.iowa.gov/docs/iac/chapter/01-07-2026.441.41.pdf#page=21"},
    {"title":"Iowa Administrative Code 441-41.26(239B) - Resources, 41.26(1)(e)","href":"https://www.legis.iowa.gov/docs/iac/rule/441.41.26.pdf#page=1"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Iowa Code § 422.12B"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 530, sources: [0, 1] },
      { from: '2024-10-01', value: 539, sources: [0, 2] },
      { from: '2025-10-01', value: 554, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 277, sources: [0, 1] },
      { from: '2024-10-01', value: 284, sources: [0, 2] },
      { from: '2025-10-01', value: 292, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 33, sources: [0, 1] },
      { from: '2024-10-01', value: 35, sources: [0, 2] },
      { from: '2025-10-01', value: 36, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2012-08-01', value: 0.4, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 125, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.6, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.6, sources: [10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 104510, sources: [11, 12] },
      { from: '2024-10-01', value: 113549, sources: [12, 13] },
      { from: '2025-10-01', value: 117810, sources: [13, 12] },
      { from: '2026-10-01', value: 122269, sources: [14, 13] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 2, sources: [15, 16] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [15, 16] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-07-01', value: 1.6, sources: [17] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.8, sources: [18, 19] },
      { from: '2025-01-01', value: 2.2, sources: [18, 19] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.72, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.72, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 3.8, sources: [22, 21] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.54, sources: [23] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [24, 25] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [26] },
      { from: '2025-04-01', value: 12, sources: [27] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 483, sources: [28] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 10000, sources: [28] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 483, sources: [28] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 10000, sources: [28] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [29] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [30, 31] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [31] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.07, sources: [32, 33] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [30, 34] },
    ],
    'tanf.payment': [
      { from: '1997-01-01', value: [183, 361, 426, 495, 548, 610, 670, 731, 791, 865], beyond: 87, sources: [35, 36] },
    ],
    'tanf.need': [
      { from: '1997-01-01', value: [365, 719, 849, 986, 1092, 1216, 1335, 1457, 1576, 1724], beyond: 173, sources: [35] },
    ],
    'tanf.grossOfNeed': [
      { from: '1997-01-01', value: 1.85, sources: [37] },
    ],
    'tanf.testFirstShare': [
      { from: '1997-01-01', value: 0.2, sources: [38] },
    ],
    'tanf.testsNeed': [
      { from: '1997-01-01', value: 1, sources: [38] },
    ],
    'tanf.firstShare': [
      { from: '1997-01-01', value: 0.2, sources: [38] },
    ],
    'tanf.restShare': [
      { from: '2007-08-01', value: 0.58, sources: [39, 36] },
    ],
    'tanf.assets': [
      { from: '1997-01-01', value: [2000], sources: [40, 36] },
    ],
    'tanf.assetsAlready': [
      { from: '1997-01-01', value: [5000], sources: [40, 36] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [35, 36] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 4, 0, 4, 0, 7, 0, 5, 0, 4, 0, 6, 0, 6, 0, 1, 0, 7, 0, 6, 0, 3, 0, 7, 0, 1, 0, 1, 0, 4, 0, 6, 0, 7, 0, 3, 0, 7, 0, 4, 0, 3, 0, 6, 0, 6, 0, 3, 0, 2, 0, 5, 0, 4, 0, 6, 0, 5, 0, 3, 0, 6, 0, 7, 0, 7, 0, 7, 0, 7, 0, 4, 0, 1, 0, 1, 0, 4, 0, 1, 0, 7, 0, 1, 0, 4, 0, 5, 0, 7, 0, 7, 0, 3, 0, 6, 0, 6, 0, 2, 0, 5, 0, 6, 0, 6, 0, 5, 0, 7, 0, 5, 0, 6, 0, 5, 0, 5, 0, 3, 0, 2, 0, 5, 0, 2, 0, 1, 0, 4, 0, 7, 0, 3, 0, 5, 0, 4, 0, 5, 0, 3, 0, 3, 0, 4, 0, 3, 0, 3, 0, 3, 0, 2, 0, 4, 0, 1, 0, 4, 0, 3, 0, 6, 0, 4, 0, 3, 0, 1, 0, 1, 0, 4, 0, 4, 0, 5, 0, 5, 0, 2, 0, 5, 0, 5, 0, 1, 0, 7, 0, 7, 0, 3, 0, 7, 0, 7], sources: [41] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 19000, sources: [41] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 244, 245, 230, 269, 264, 249, 283], sources: [42] },
      { from: '2026-01-01', value: [0, 277, 275, 299, 337, 310, 286, 290], sources: [42] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.15, 0.15, 0.15, 0.15], sources: [43] },
    ],
  },
}
